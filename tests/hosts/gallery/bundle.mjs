/** Bundles one page's script with the packages it uses. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compile } from 'svelte/compiler';

const folder = fileURLToPath(new URL('.', import.meta.url));
const made = new Map();

const svelte = {
  name: 'svelte-components',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : undefined),
};

async function make(file) {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [svelte],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis', __VUE_PROD_DEVTOOLS__: 'false' },
    resolve: { alias: { vue3: 'vue3/dist/vue.esm-bundler.js', vue2: 'vue2/dist/vue.esm.js' } },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: `${folder}pages/${file}`, output: { format: 'iife', inlineDynamicImports: true } },
    },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

/** The script of `pages/FILE`, made once. */
export function bundle(file) {
  if (!made.has(file)) made.set(file, make(file));
  return made.get(file);
}
