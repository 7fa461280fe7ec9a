// Our own scripts and styles, bundled and made small; every name carries a hash of what is inside.
import { copyFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { fonts } from './fonts.mjs';
import { client } from './places.mjs';

export const fontLoader = { '.woff2': 'file' };

/** The chat page: its script, its styles and their fonts, and its icon. */
export async function buildChat(folder) {
  const first = await bundle({ entryPoints: { begin: 'src/begin.ts' }, outdir: folder, ...settings });
  const made = await bundle({
    entryPoints: { chat: 'src/main.ts', print: 'src/print.ts', 'chat-styles': 'styles/chat.css', 'han-styles': 'styles/han.css' },
    outdir: folder,
    splitting: true,
    chunkNames: 'later-[hash]',
    ...settings,
    // Nearly all of it runs for the first card: browsers that heed this read it whole beside the page, instead of piece by piece in its way.
    banner: { js: '//# allFunctionsCalledOnLoad' },
    plugins: [fonts, besides(first)],
  });
  waitsForNothingElse(made);
  // No module: it runs before the page is drawn.
  const look = await bundle({ entryPoints: { look: 'src/look.ts' }, outdir: folder, ...settings, format: 'iife' });
  const worker = await bundle({ entryPoints: { worker: 'src/keeping/worker.ts' }, outdir: folder, ...settings, format: 'iife' });
  copyFileSync(join(client, 'assets', 'icon.svg'), join(folder, 'icon.svg'));

  return { ...namesOf(look), ...namesOf(worker), ...namesOf(first), ...namesOf(made, { 'src/main.ts': 'chat.js', 'src/print.ts': 'print.js', 'styles/chat.css': 'chat.css', 'styles/han.css': 'han.css' }), 'icon.svg': 'icon.svg' };
}

/** Leaves out what stands in the page's first script already: it is imported from there. */
const besides = ({ metafile }) => {
  const known = new Set(Object.keys(metafile.inputs).map(source => join(client, source)));
  const [file] = Object.keys(metafile.outputs).filter(name => name.endsWith('.js'));

  return {
    name: 'besides',
    setup: build => build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => known.has(`${join(resolveDir, path)}.ts`) ? { path: `./${basename(file)}`, external: true } : undefined),
  };
};

// A file that only another file names is asked for a whole way to the server and back later.
function waitsForNothingElse({ metafile }) {
  const chat = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === 'src/main.ts');
  const others = chat.imports.filter(({ kind, external }) => kind === 'import-statement' && !external);

  if (others.length > 0) { throw new Error(`the first card would wait for ${others.map(({ path }) => basename(path))} too: export from src/begin.ts what it shares with what comes later`); }
}

/** The few lines that start stock Web Chat on its page. */
export async function buildWebChatPage(folder) {
  const made = await bundle({ entryPoints: { 'webchat-page': 'src/webchat.ts', 'webchat-styles': 'styles/webchat.css' }, outdir: folder, ...settings });

  return namesOf(made, { 'src/webchat.ts': 'webchat-page.js', 'styles/webchat.css': 'webchat-page.css' });
}

/** Which built file each source has become; `called` names those whose name in the host differs. */
export function namesOf({ metafile }, called = {}) {
  const names = {};
  for (const [path, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const source = entryPoint ?? Object.keys(inputs)[0];

    // A list of licences is made from no source.
    if (source) { names[called[source] ?? basename(source).replace(/\.[^.]+$/, extname(path))] = basename(path); }
  }
  return names;
}

const settings = {
  absWorkingDir: client,
  bundle: true,
  minify: true,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: fontLoader,
  plugins: [fonts],
  legalComments: 'linked',
  logLevel: 'warning',
};
