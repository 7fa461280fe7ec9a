// Reading aloud, with a voice that is on the device: what is read goes to nobody else.

import type { Lit } from './lit';
import { readsSlowly } from './settings';

const millisecondsForVoices = 1000;

/** Against the voice's own speed. */
const slowly = 0.7;

/** Whether a card is being read. */
let reading: SpeechSynthesisUtterance | undefined;

/** What came of reading; `voiceless` when the device has no voice of its own for the language. */
export type Heard = 'whole' | 'stopped' | 'voiceless';

/** Reads aloud until done or stopped, and lights each word up as it is read. */
export async function read(text: string, language: string, lit?: Lit): Promise<Heard> {
  const voice = await voiceFor(language);

  if (!voice) { return 'voiceless'; }

  stopReading();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = language;
  utterance.rate = readsSlowly() ? slowly : 1;
  utterance.onboundary = ({ name, charIndex, charLength }) => { if (name === 'word') { lit?.word(charIndex, charLength); } };
  reading = utterance;
  await new Promise<void>(done => {
    utterance.onend = utterance.onerror = () => done();
    speechSynthesis.speak(utterance);
  });
  lit?.end();

  if (reading !== utterance) { return 'stopped'; }

  reading = undefined;

  return 'whole';
}

/** Whether something is being read just now. */
export const isReading = (): boolean => reading !== undefined;

/** Whether the device has a voice of its own for a language. */
export const canRead = async (language: string): Promise<boolean> => await voiceFor(language) !== undefined;

export function stopReading(): void {
  if (reading) { reading = undefined; speechSynthesis.cancel(); }
}

async function voiceFor(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) { return undefined; }

  const voices = speechSynthesis.getVoices().length > 0 ? speechSynthesis.getVoices() : await lateVoices();
  const own = voices.filter(voice => voice.localService && primary(voice.lang) === primary(language));

  return own.find(voice => voice.lang.toLowerCase() === language.toLowerCase()) ?? own[0];
}

// Browsers list their voices only some time after the first question.
function lateVoices(): Promise<SpeechSynthesisVoice[]> {
  return new Promise(resolve => {
    const done = (): void => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener?.('voiceschanged', done, { once: true });
    setTimeout(done, millisecondsForVoices);
  });
}

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';
