/** Bundles one page's script with the packages it uses. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compile } from 'svelte/compiler';

const folder = fileURLToPath(new URL('.', import.meta.url));
const made = new Map();

const svelte = {
  name: 'svelte-components',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : undefined,
};

/** Packages that ask for just "react" get the one of their page. */
const reactOf = { 'react-16.js': 16, 'react-17.js': 17, 'react-18.js': 18, 'draft-js.js': 17 };
const reactFor = (file) =>
  reactOf[file] ? { 'react-dom': `react-dom${reactOf[file]}`, react: `react${reactOf[file]}` } : {};

async function make(file) {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [svelte],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis', __VUE_PROD_DEVTOOLS__: 'false' },
    resolve: { alias: { ...reactFor(file), vue3: 'vue3/dist/vue.esm-bundler.js', vue2: 'vue2/dist/vue.esm.js' } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rollupOptions: { input: `${folder}pages/${file}`, output: { format: 'es', codeSplitting: false } },
    },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

/** The script of `pages/FILE`, made once. */
export function bundle(file) {
  if (!made.has(file)) made.set(file, make(file));
  return made.get(file);
}
