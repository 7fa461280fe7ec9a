// Two projects, or two people's builds, may ask for the client at once: one makes it, the other waits and finds it made.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const millisecondsBetweenLooks = 200;

/** Does the work while holding the lock; a lock whose holder has died is taken over. */
export async function alone(lock, work) {
  while (!take(lock)) { await pause(millisecondsBetweenLooks); }

  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    if (problem.code !== 'EEXIST') { throw problem; }
    if (!holderLives(lock)) { rmSync(lock, { force: true }); }
    return false;
  }
}

function holderLives(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // The holder writes its number right after making the file: an empty one is still being written.
    if (holder > 0) { process.kill(holder, 0); }
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}
