// The chat page: holds the conversation that this device is invited to.
import { recall } from './ahead/held';
import { begun, invited, session, unreached } from './begin';
import { beginsAnew } from './keeping/older';
import { offlineAndWait } from './page/banner';
import { Chat } from './page/chat';
import { answerWithKeys } from './page/keys';
import { make } from './page/make';
import { applySettings, followPerson } from './page/settings';
import { takeWay } from './scanning/fetched';
import { applyWay } from './scanning/way';
import { readWords, say, turnTo } from './words';

readWords(document);
applySettings();
void run();

async function run(): Promise<void> {
  const goesOn = unreached.then(() => goOnWithout());

  if (await Promise.race([invited, goesOn])) {
    if (beginsAnew(session)) { return; }

    await turnTo(session.language);
    followPerson(session);
    const chat = new Chat(session);
    applyWay(() => void takeWay());
    answerWithKeys();
    await chat.run(await Promise.race([begun, goesOn.then(() => undefined)]));
  }

  showEnd();
}

/** Goes on with what this tab holds, until there is a line; where it holds nothing, says that there is none. @returns whether this device is invited */
async function goOnWithout(): Promise<boolean> {
  const held = recall();

  if (held) { session.resume(held.pass); return true; }

  document.querySelector('#stage .line')?.replaceChildren(offlineAndWait());

  return invited;
}

function showEnd(): void {
  const end = make('main', { id: 'stage', tabindex: '-1' }, make('section', { class: 'card' }, make('p', { role: 'status' }, say('chat/ended'))));

  document.querySelectorAll('.typing, .ways, .earlier, .whole-chat, .tell, .banner, .private').forEach(part => part.remove());
  document.querySelector('main')?.replaceWith(end);
  // What had the focus is gone with the conversation.
  end.focus({ preventScroll: true });
}
