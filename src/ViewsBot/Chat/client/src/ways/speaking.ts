// Words that are spoken: shown first, and said only when the person says that they are right.
import { pageLanguage, say } from '../words';
import { make } from '../page/make';

export interface SpeakingEvents { done(text: string): void; close(): void }

interface Recogniser extends EventTarget {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void) | null;
  onerror: (() => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

/** The place to speak in. Nothing listens before the person has read where their voice may go, and begins. */
export function speaking(events: SpeakingEvents): HTMLElement {
  const Recognition = recogniser();
  const status = make('p', { role: 'status' });
  const words = make('textarea', { id: 'spoken', rows: '3', maxlength: '4000' });
  const check = make('div', { hidden: true, class: 'drawing' }, make('label', { for: 'spoken' }, say('chat/speak-check')), words);
  const begin = act('chat/speak-begin', () => { if (Recognition) { listenTo(new Recognition(), status, text => { words.value = text; check.hidden = keep.hidden = false; words.focus(); }); } });
  const keep = act('chat/speak-keep', () => { const text = words.value.trim(); if (text) { events.done(text); } }, true);
  keep.hidden = true;
  begin.hidden = !Recognition;
  if (!Recognition) { status.textContent = say('chat/speak-cannot'); }

  const place = make('div', { class: 'drawing', role: 'group', 'aria-label': say('chat/speak'), tabindex: '-1' },
    make('p', {}, say('chat/speak-where')), status, check, make('div', { class: 'ways-row' }, begin, keep, act('chat/close', events.close)));
  place.onkeydown = event => { if (event.key === 'Escape') { events.close(); } };

  return place;
}

function listenTo(recognition: Recogniser, status: HTMLElement, heard: (text: string) => void): void {
  recognition.lang = pageLanguage();
  recognition.interimResults = false;
  recognition.onresult = ({ results }) => { heard(Array.from(results, result => result[0]?.transcript ?? '').join(' ').trim()); };
  recognition.onerror = () => { status.textContent = say('chat/speak-not-heard'); };
  recognition.onend = () => { if (status.textContent === say('chat/speak-listening')) { status.textContent = ''; } };
  status.textContent = say('chat/speak-listening');
  recognition.start();
}

function recogniser(): (new () => Recogniser) | undefined {
  const known = window as unknown as Record<string, (new () => Recogniser) | undefined>;

  return known['SpeechRecognition'] ?? known['webkitSpeechRecognition'];
}

function act(words: string, run: () => void, isMain = false): HTMLButtonElement {
  const button = make('button', { type: 'button', ...(isMain ? { 'data-main': true } : {}) }, say(words));
  button.onclick = run;

  return button;
}
