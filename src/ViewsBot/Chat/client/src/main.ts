// The chat page: holds the conversation that this device is invited to.
import { firstAddress, invited, session } from './begin';
import { Chat } from './page/chat';
import { answerWithKeys } from './page/keys';
import { make } from './page/make';
import { applySettings, followPerson } from './page/settings';
import { applySwitches } from './scanning/switch-settings';
import { readWords, say, turnTo } from './words';

readWords(document);
applySettings();
void run();

async function run(): Promise<void> {
  if (await invited) {
    await turnTo(session.language);
    followPerson(session);
    const chat = new Chat(session);
    applySwitches();
    answerWithKeys();
    await chat.run(await firstAddress);
  }

  showEnd();
}

function showEnd(): void {
  const end = make('main', { id: 'stage', tabindex: '-1' }, make('section', { class: 'card' }, make('p', { role: 'status' }, say('chat/ended'))));

  document.querySelectorAll('.typing, .ways, .earlier, .whole-chat, .tell, .banner, .private').forEach(part => part.remove());
  document.querySelector('main')?.replaceWith(end);
  // What had the focus is gone with the conversation.
  end.focus({ preventScroll: true });
}
