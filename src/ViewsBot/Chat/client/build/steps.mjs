// A step makes one folder below built/ and is taken only when something it is made from has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.mjs';
import { built } from './places.mjs';

const record = join(built, 'steps.json');

/**
 * Takes a step when needed.
 * @param {string} name the folder it makes
 * @param {string[]} sources the files, folders or plain words it is made from
 * @param {(folder: string) => Promise<Record<string, string>>} make fills the folder; gives the built name of each source name
 */
export async function step(name, sources, make) {
  const before = read();
  const wanted = fingerprint(sources);
  const folder = join(built, name);

  if (before[name]?.from === wanted && existsSync(folder)) { return; }

  // Made beside it and then moved, so that a running server never gives half a file.
  const making = join(built, `.making-${name}`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const names = await make(making);
  await compress(making);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);

  writeFileSync(record, JSON.stringify({ ...before, [name]: { from: wanted, names } }, null, 2));
}

/** Writes which built file each source name has become, for the host to read. */
export function writeNames() {
  const names = Object.entries(read()).flatMap(([folder, { names }]) =>
    Object.entries(names).map(([source, file]) => [source, `${folder}/${file}`]));

  writeFileSync(join(built, 'names.json'), JSON.stringify(Object.fromEntries(names), null, 2));
}

function read() {
  return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) { add(hash, source); }
  return hash.digest('hex');
}

function add(hash, source) {
  if (!existsSync(source)) {
    hash.update(source);
  } else if (statSync(source).isDirectory()) {
    for (const name of readdirSync(source).sort()) { add(hash, join(source, name)); }
  } else {
    hash.update(readFileSync(source));
  }
}
