/** Everything that is tried in both browsers, as sentences; `run(drive, demo)` may give remarks to print; `browsers` limits where. */
import { calling } from './scenarios/calling.mjs';
import { capturing } from './scenarios/capture.mjs';
import { caseWork } from './scenarios/case-work.mjs';
import { copying } from './scenarios/copying.mjs';
import { fieldsInFrames } from './scenarios/frames.mjs';
import { firstMinute } from './scenarios/first-minute.mjs';
import { keeping } from './scenarios/keeping.mjs';
import { knownForm } from './scenarios/known-form.mjs';
import { mainJob } from './scenarios/main-job.mjs';
import { promises } from './scenarios/promises.mjs';
import { refusals } from './scenarios/refusals.mjs';
import { rightDossier } from './scenarios/right-dossier.mjs';
import { walkthroughs } from './scenarios/walkthroughs.mjs';

export const scenarios = [
  ...mainJob,
  ...calling,
  ...capturing,
  ...copying,
  ...caseWork,
  ...firstMinute,
  ...keeping,
  ...knownForm,
  ...refusals,
  ...rightDossier,
  ...fieldsInFrames,
  ...promises,
  ...walkthroughs,
];
