// The chat page: opens the conversation that this device is invited to, and lets it run.
import { Chat } from './page/chat';
import { NotInvited, OutOfReach, Session } from './directline/session';
import { applySettings } from './page/settings';
import { make } from './page/make';
import { patience, pause } from './waiting';
import { readWords, say, turnTo } from './words';

readWords(document);
applySettings();
void run();

async function run(): Promise<void> {
  const session = new Session();

  if (!await opens(session)) { showEnd(); return; }

  await turnTo(session.language);
  await new Chat(session).run();
  showEnd();
}

/** Opens the session, however long the way to the server is gone; false when this device is not invited. */
async function opens(session: Session): Promise<boolean> {
  for (let tries = 0; ; tries++) {
    try {
      await session.open();
      return true;
    } catch (problem) {
      if (problem instanceof NotInvited) { return false; }
      if (!(problem instanceof OutOfReach)) { throw problem; }
      await pause(patience(tries));
    }
  }
}

function showEnd(): void {
  document.querySelector('main')?.replaceWith(make('main', { id: 'stage' }, make('section', { class: 'card' }, make('p', { role: 'status' }, say('chat/ended')))));
  document.querySelectorAll('.typing, .earlier, .tell').forEach(part => part.remove());
}
