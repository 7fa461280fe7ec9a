// Reading aloud, with a voice that is on the device: what is read goes to nobody else. Where it has none for the language, sentences of ours that
// somebody has recorded are played.

import type { Lit } from './lit';
import { readsSlowly } from './settings';

const millisecondsForVoices = 1000;

/** Against the voice's own speed. */
const slowly = 0.7;

/** What is being read, and how it is silenced. */
export interface Reading { stop(): void }

let reading: Reading | undefined;

/** What came of reading; `voiceless` when the device has no voice of its own for the language and not all of it is recorded. */
export type Heard = 'whole' | 'stopped' | 'voiceless';

/**
 * Reads aloud until done or stopped.
 * @param written where what is read stands: its sentences are played where there is no voice
 * @param lit lights each word up as it is read
 */
export async function read(text: string, language: string, written?: HTMLElement, lit?: Lit): Promise<Heard> {
  const voice = await voiceFor(language);

  if (!voice) { return written ? readRecorded(text, language, written, lit) : 'voiceless'; }

  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = language;
  utterance.rate = speed();
  utterance.onboundary = ({ name, charIndex, charLength }) => { if (name === 'word') { lit?.word(charIndex, charLength); } };
  const mine = begin({ stop: () => speechSynthesis.cancel() });
  await new Promise<void>(done => {
    utterance.onend = utterance.onerror = () => done();
    speechSynthesis.speak(utterance);
  });
  lit?.end();

  return end(mine) ? 'whole' : 'stopped';
}

/** Whether something is being read just now. */
export const isReading = (): boolean => reading !== undefined;

/** Whether the device has a voice of its own for a language. */
export const canRead = async (language: string): Promise<boolean> => await voiceFor(language) !== undefined;

export function stopReading(): void {
  const now = reading;
  reading = undefined;
  now?.stop();
}

// What plays recordings is fetched by whoever needs it.
async function readRecorded(text: string, language: string, written: HTMLElement, lit?: Lit): Promise<Heard> {
  const mine: Reading = begin({ stop: () => undefined });
  const player = await import('./recorded').catch(() => undefined);
  const heard = reading === mine ? await player?.play(text, language, written, speed(), mine, lit) : 'stopped';

  return end(mine) ? heard ?? 'voiceless' : 'stopped';
}

/** Only one thing is read at a time. */
function begin(mine: Reading): Reading {
  stopReading();

  return reading = mine;
}

/** @returns whether nothing came between */
function end(mine: Reading): boolean {
  if (reading !== mine) { return false; }

  reading = undefined;

  return true;
}

const speed = (): number => readsSlowly() ? slowly : 1;

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
