// The button that opens the settings, in the same place on every card. What is in them is fetched after the first card and made when they are first opened.
import { named, text } from '../words';
import { later } from './afterwards';
import { make } from './make';

export function settingsOpener(): { readonly opener: HTMLButtonElement; readonly panel: HTMLElement } {
  const opener = named(make('button', { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': 'settings' }, 'Aa'), 'aria-label', 'chat/settings');
  const panel = named(make('section', { id: 'settings', class: 'settings', hidden: true }), 'aria-label', 'chat/settings');
  const open = (yes: boolean): void => { panel.hidden = !yes; opener.setAttribute('aria-expanded', String(yes)); if (!yes) { opener.focus(); } };
  const close = make('button', { type: 'button' }, text('chat/close'));

  opener.onclick = async () => {
    if (!panel.hidden) { open(false); return; }

    await fill(panel, close);
    open(true);
  };
  close.onclick = () => open(false);
  panel.onkeydown = event => { if (event.key === 'Escape') { open(false); } };

  return { opener, panel };
}

async function fill(panel: HTMLElement, close: HTMLElement): Promise<void> {
  const parts = panel.dataset['made'] === undefined ? await later().catch(() => undefined) : undefined;

  if (parts && panel.dataset['made'] === undefined) {
    panel.dataset['made'] = '';
    panel.replaceChildren(...parts.settingsParts(), close);
  } else if (!panel.hasChildNodes()) {
    panel.replaceChildren(make('p', {}, text('chat/offline')), close);
  }
}
