/** The least a side panel and a popup can be, made with the same WXT: one field, one link, no framework, no style. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';

const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Empty</title>
    <script type="module" src="./main.ts"></script>
  </head>
  <body></body>
</html>
`;
const panelMain = `const field = document.createElement('input');
field.type = 'password';
document.body.append(field);
`;

const popupMain = `const link = document.createElement('a');
link.href = 'tel:112';
link.textContent = '112';
document.body.append(link);
`;

/** Builds them in a folder of its own; gives where it is and how to remove it. */
export async function emptyPanel(root) {
  const folder = await mkdtemp(join(tmpdir(), 'naast-empty-panel-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await writeFile(join(folder, 'package.json'), '{ "name": "empty", "version": "0.0.1", "type": "module" }');
  for (const [name, main] of [
    ['sidepanel', panelMain],
    ['popup', popupMain],
  ]) {
    const entrypoint = join(folder, 'entrypoints', name);
    await mkdir(entrypoint, { recursive: true });
    await writeFile(join(entrypoint, 'index.html'), page);
    await writeFile(join(entrypoint, 'main.ts'), main);
  }
  const remove = () => rm(folder, { recursive: true, force: true });
  return { extension: await buildExtension(folder), remove };
}
