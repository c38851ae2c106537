import { asFile } from '@/tests/packs/school';
import { createProfile } from '@/tests/world';

/** A panel with an open vault, on the workplace screen, with the layers loaded. */
export async function atWorkplace(profile = createProfile()) {
  const panel = profile.openPanel();
  const app = await panel.enter();
  await app.packs.load();
  const { workplace } = app;
  /** Puts a layer in as the screen does. */
  const bring = async (data: unknown, name?: string) => {
    await workplace.examine(asFile(data, name));
    await workplace.install();
  };
  /** The pack of a case that is begun now. */
  const newPack = async (label = 'Groep 5') => {
    const made = await app.journal.startCase(label);
    return made.ok ? app.journal.fileOf(made.value)?.pack : undefined;
  };
  return { ...panel, profile, app, workplace, bring, newPack };
}
export type AtWorkplace = Awaited<ReturnType<typeof atWorkplace>>;

/** What was found in the file that was examined last. */
export const findings = ({ workplace }: AtWorkplace) => {
  const examined = workplace.examination.value;
  return examined && 'found' in examined ? examined.found.findings : [];
};
/** Ids of the layers that can be chosen now. */
export const offered = ({ workplace }: AtWorkplace, kind: 'sector' | 'region' | 'organisation') =>
  workplace.offered(kind).map(({ id }) => id);
