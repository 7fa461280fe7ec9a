// The page around the card: the same things in the same places, always.
import { text } from '../words';
import { make, saying } from './make';
import { settingsOpener } from './settings-opener';

/** Builds the page: its header, with the way to tell somebody in its corner whatever the card, and the given parts below. */
export function buildFrame(tellSomeone: () => void, ...parts: HTMLElement[]): void {
  const { opener, panel } = settingsOpener();
  const tell = saying(make('button', { type: 'button', class: 'tell' }), 'control/tell-someone');

  tell.onclick = tellSomeone;
  document.body.replaceChildren(
    make('a', { class: 'skip', href: '#stage' }, text('chat/skip-link')),
    make('header', {}, make('h1', {}, text('chat/title')), opener, tell),
    panel,
    make('div', { class: 'page' }, ...parts),
    // In a page of its own: what is typed here and not sent yet stays.
    make('footer', {}, make('a', { class: 'plain', href: '/accessibility', target: '_blank', rel: 'noopener' }, text('access/title'))),
  );
}
