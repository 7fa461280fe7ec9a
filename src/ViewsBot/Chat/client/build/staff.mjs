// The staff pages' styles and script: govuk-frontend's components, without its crest and its typeface, and the letters of every script that families write in.
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { compile } from 'sass';
import { fonts } from './fonts.mjs';
import { namesOf, fontLoader } from './scripts.mjs';
import { client, modules } from './places.mjs';

export async function buildStaffStyles(folder) {
  const { css } = compile(join(client, 'staff', 'staff.scss'), { loadPaths: [modules], quietDeps: true, charset: false });

  const made = await bundle({
    stdin: { contents: `@import "./styles/type.css";\n@import "fonts:scripts.css";\n@import "fonts:han.css";\n${css}`, loader: 'css', resolveDir: client, sourcefile: 'staff.css' },
    outfile: join(folder, 'staff.css'),
    entryNames: 'staff-[hash]',
    ...shared,
  });
  const script = await bundle({
    entryPoints: { staff: join(client, 'staff', 'staff.ts'), meeting: join(client, 'staff', 'meeting.ts') },
    outdir: folder,
    entryNames: '[name]-[hash]',
    format: 'esm',
    ...shared,
  });

  // The typeface's names are the chat page's: both have the same files.
  return { 'staff.css': namesOf(made, { '<stdin>': 'staff.css' })['staff.css'], ...namesOf(script) };
}

const shared = {
  absWorkingDir: client,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  assetNames: '[name]-[hash]',
  loader: fontLoader,
  plugins: [fonts],
  logLevel: 'warning',
};
