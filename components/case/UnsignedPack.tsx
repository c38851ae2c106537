import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { said, text } from '@/locales/text';

/** Says that the questions of this case come, in part, from a file that nobody signed for. */
export function UnsignedPack({ app, open }: { app: App; open: OpenCase }) {
  const { id, layers = [] } = open.file.pack;
  const imported = app.packs.imported.value.filter(
    ({ layer: { pack } }) => pack.id === id || layers.some((name) => name.startsWith(`${pack.id}@`)),
  );
  if (imported.length === 0) return null;
  const titles = imported.map(({ layer }) => said(layer.pack.title)).join(', ');
  return <p class="quiet-text">{text('case.unsigned', { title: titles })}</p>;
}
