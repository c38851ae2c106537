/** The draft of a melding in the states that show most of it, for who checks every screen. */
import { openedWithCase } from '@/tests/opened';
import { openedOnMelding } from './full-melding';
import type { States } from './read-well';
import { drawn, showPanel } from './show';

export const meldingStates: States = {
  MeldingScreen: {
    'the draft of a melding': async () => {
      const { app, gate, caseId } = await openedOnMelding();
      for (const section of ['reporter', 'concerns', 'safety', 'network'] as const)
        app.melding.unfold(caseId, section, true);
      await app.placing.copy('concerns');
      showPanel(gate);
      await drawn();
      document.querySelector<HTMLButtonElement>('.fold .actions .button.plain')?.click();
    },
    'a question before a section of a melding is placed': async () => {
      const { app, gate } = await openedOnMelding();
      showPanel(gate);
      await app.placing.place('concerns');
    },
    'the melding of an empty case': async () => {
      const { app, gate, caseId } = await openedWithCase();
      app.go({ screen: 'melding', caseId });
      showPanel(gate);
    },
  },
};
