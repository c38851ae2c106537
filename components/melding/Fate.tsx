import type { App } from '@/lib/app/create-app';
import type { MeldingPiece } from '@/lib/app/placing-state';
import { text } from '@/locales/text';

/** What was done with a piece since the vault was opened, and whether it reads otherwise by now. */
export function Fate({ app, caseId, piece }: { app: App; caseId: string; piece: MeldingPiece }) {
  const fate = app.melding.fateOf(caseId, piece);
  if (!fate) return null;
  return (
    <span class="tag">
      {text(`melding.fate.${fate.how}`)}
      {fate.isOld && `, ${text('melding.fate.old')}`}
    </span>
  );
}
