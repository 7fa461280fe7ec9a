// The page around the card: the same things in the same places, always.
import { say } from '../words';
import { make } from './make';
import { settingsPanel } from './settings';

/** Builds the page: its header, with the way to tell somebody in its corner whatever the card, and the given parts below. */
export function buildFrame(tellSomeone: () => void, ...parts: HTMLElement[]): void {
  const { opener, panel } = settingsPanel();
  const tell = make('button', { type: 'button', class: 'tell' }, say('control/tell-someone'));

  tell.onclick = tellSomeone;
  document.body.replaceChildren(
    make('a', { class: 'skip', href: '#stage' }, say('chat/skip-link')),
    make('header', {}, make('h1', {}, say('chat/title')), opener, tell),
    panel,
    make('div', { class: 'page' }, ...parts),
  );
}
