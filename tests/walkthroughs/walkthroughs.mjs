/** The eight walkthroughs, told once: tests/unit plays them through the engine, tests/e2e through the panel. */
import { adultInYouthCare } from './adult-in-youth-care.mjs';
import { boardAsReporter } from './board-as-reporter.mjs';
import { boardAsSuspect } from './board-as-suspect.mjs';
import { disclosure } from './disclosure.mjs';
import { generalPractitioner } from './general-practitioner.mjs';
import { honour } from './honour.mjs';
import { kindcheck } from './kindcheck.mjs';
import { schoolWithDoubt } from './school-with-doubt.mjs';
import { schoolWithHelp } from './school-with-help.mjs';

export const walkthroughs = [
  schoolWithHelp,
  schoolWithDoubt,
  boardAsReporter,
  boardAsSuspect,
  adultInYouthCare,
  honour,
  disclosure,
  generalPractitioner,
  kindcheck,
];
