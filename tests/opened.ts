/** Where most tests of the app begin: an open vault with a case in it. */
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Question } from '@/lib/protocol/schema';
import type { Answers } from './page-beside';
import { createProfile } from './world';

/** A profile with one open panel, an unlocked vault and one case. */
export async function openedWithCase(page: Partial<Answers> = {}) {
  const profile = createProfile();
  const panel = profile.openPanel(page);
  const app = await panel.enter();
  const made = await app.journal.startCase('Groep 5');
  if (!made.ok) throw new Error('the memory vault refused a first case');
  return { profile, ...panel, app, vaultId: await firstVault(profile), caseId: made.value };
}

async function firstVault({ keeper }: ReturnType<typeof createProfile>): Promise<string> {
  const vaults = await keeper.list();
  return vaults.ok ? (vaults.value[0]?.id ?? '') : '';
}

export type Opened = Awaited<ReturnType<typeof openedWithCase>>;

/** The question of the base pack that asks for signals. */
export function signalQuestion({ app }: Pick<Opened, 'app'>): Question {
  const file = app.state.files.value[0];
  const question = file && questionsOf(file.pack).find(({ kind }) => kind === 'signal');
  if (!question) throw new Error('the base pack asks for signals');
  return question;
}

/** Opens the form of a signal in the case. Gives the draft's id. */
export const beginSignal = (opened: Pick<Opened, 'app' | 'caseId'>): string =>
  opened.app.drafting.begin(signalQuestion(opened), opened.caseId);

/** As `openedWithCase`, with one signal recorded. */
export async function openedWithSignal(page: Partial<Answers> = {}) {
  const opened = await openedWithCase(page);
  const draft = beginSignal(opened);
  opened.app.drafting.change(draft, { quote: 'ik ben gevallen', saidBy: 'Sam', place: 'klas' });
  await opened.app.drafting.save(draft, opened.caseId);
  return opened;
}
