// The button that reads a card aloud, and stops again.
import { follow, say } from '../words';
import { Lit } from './lit';
import { drawing, make } from './make';
import { enlargePictures } from './settings';
import { read, stopReading } from './voice';

/** English sentences beneath those of another language. */
const beneath = '[data-part^="lang-en-"]';

/** A button that reads `text`, which stands in `written`, and then the English beneath it, each in a voice of its own; `tell` shows a sentence when the device has no voice for the language. */
export function hearIt(text: string, language: string, written: HTMLElement, tell: (sentence: string) => void): HTMLButtonElement {
  const word = make('span', { class: 'hear-word' });
  const button = make('button', { type: 'button', class: 'hear' }, drawing('M4 9v6h4l6 5V4L8 9z', 'M17 8.5a5 5 0 0 1 0 7', 'M19.5 6a9 9 0 0 1 0 12'), word);
  const show = (reads: boolean): void => { word.textContent = say(reads ? 'chat/stop-reading' : 'chat/hear-it'); button.toggleAttribute('data-reading', reads); };

  follow(word, () => show(button.hasAttribute('data-reading')));

  button.onclick = async () => {
    if (button.hasAttribute('data-reading')) { stopReading(); show(false); return; }

    show(true);
    const heard = await read(text, language, written, new Lit(written, text));
    if (heard === 'whole') { await readEnglish(written); }
    show(false);
    // What cannot be heard is easier to see.
    if (heard === 'voiceless') { tell(say('chat/no-voice')); enlargePictures(); }
  };

  return button;
}

// Somebody beside the speaker may understand only this; a device without an English voice has said the same already.
async function readEnglish(written: HTMLElement): Promise<void> {
  const text = [...written.querySelectorAll(beneath)].map(sentence => sentence.textContent?.trim()).filter(Boolean).join(' ');

  if (text) { await read(text, 'en'); }
}
