// Stock Web Chat: only its own finished bundle is wanted, not the tree of packages it was made from.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fileInTar } from './tar.mjs';

/** The version, and the hash its package must have. */
export const webChat = {
  version: '4.18.1',
  integrity: 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
};

export async function fetchWebChat(folder) {
  const name = `webchat-${webChat.version}.js`;
  const tar = gunzipSync(download());

  writeFileSync(join(folder, name), fileInTar(tar, 'package/dist/webchat.js'));
  writeFileSync(join(folder, `${name}.LICENSE.txt`), fileInTar(tar, 'package/dist/webchat.js.LICENSE.txt'));

  return { 'webchat.js': name };
}

function download() {
  const place = mkdtempSync(join(tmpdir(), 'viewsbot-webchat-'));

  try {
    execSync(`npm pack botframework-webchat@${webChat.version} --silent`, { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] });
    return verified(readFileSync(join(place, readdirSync(place).find(name => name.endsWith('.tgz')))));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function verified(archive) {
  const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`;

  if (found !== webChat.integrity) { throw new Error(`botframework-webchat ${webChat.version} is not the package that was pinned: its hash is ${found}.`); }

  return archive;
}
