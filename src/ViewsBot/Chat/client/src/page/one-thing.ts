// One thing on the screen, or the whole chat: what is left out is only not shown, so nothing of it is lost.
import { text } from '../words';
import { make } from './make';
import { keep } from './settings';

/** The button back to the whole chat, which stands under the one card; `after` is told when it was tapped. */
export function wholeChat(after: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'whole-chat' }, text('chat/whole-chat'));

  button.onclick = () => { keep({ one: false }); after(); };

  return button;
}
