// What MSBuild calls: installs what the lock file names when that has changed, then builds. Needs nothing installed itself.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { built, client, modules } from './places.mjs';

mkdirSync(built, { recursive: true });
try {
  await alone(join(client, 'build.lock'), async () => {
    installWhenChanged();
    const { build } = await import('./build.mjs');
    await build();
  });
} catch (problem) {
  console.error(`error : the chat page could not be built: ${problem.message}`);
  process.exitCode = 1;
}

function installWhenChanged() {
  const installed = join(modules, '.installed');
  const wanted = createHash('sha256').update(readFileSync(join(client, 'package-lock.json'))).digest('hex');

  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) { return; }

  execSync('npm ci --ignore-scripts --no-audit --no-fund', { cwd: client, stdio: 'inherit' });
  writeFileSync(installed, wanted);
}
