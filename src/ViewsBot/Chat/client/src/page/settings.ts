// How big the text is, whether cards are read aloud, how the page looks: what was chosen on this device is kept on it.
// Size and reading also follow a person to a device where nothing was chosen, once they have asked to be remembered.
import { chosen, forget, keepChosen, put, type Settings, store, stored, usual } from './kept';

/** What the conversation is told. */
export interface PageSettings { readonly textSize: number; readonly readAloud: boolean }

/** How big pictures are for whoever cannot hear the words, in per cent. */
const large = 150;

const toldName = 'viewsbot/settings-told';

let now = usual;
let remembers = true;
/** Who shows how something is set. */
const showers = new Set<() => void>();

let tell: (settings: PageSettings) => void = () => undefined;

/** Puts the settings that were chosen on this device on the page. */
export function applySettings(): void { put(now = { ...usual, ...chosen() }); }

/** Puts a person's own settings on the page, where nothing else was chosen on this device. */
export function followPerson(own: { readonly textSize: number | undefined; readonly readsAloud: boolean; readonly remembers: boolean }): void {
  remembers = own.remembers;
  put(now = { ...usual, size: own.textSize ?? usual.size, reads: own.readsAloud, ...chosen() });
}

/** From now on tells what is chosen for the person; and at once what was chosen here before, if this conversation does not know it yet. */
export function tellSettings(conversationId: string, listener: (settings: PageSettings) => void): void {
  tell = settings => { listener(settings); store(toldName, conversationId); };

  const { size, reads } = chosen();
  if ((size !== undefined || reads !== undefined) && stored(toldName) !== conversationId) { tell(told()); }
}

/** Lets go of which conversation knows it: at Stop the device names none any more. */
export const forgetTold = (): void => forget(toldName);

/** How everything is set. */
export const settings = (): Settings => now;

/** Hears of every change. */
export const onChange = (show: () => void): void => { showers.add(show); };

/** Whether anything of it can be remembered for the person. */
export const isRemembered = (): boolean => remembers;

/** Whether every card is read aloud. */
export const readsAloud = (): boolean => now.reads;

/** Whether what is read is read more slowly. */
export const readsSlowly = (): boolean => now.slowly;

/** Shows pictures larger while this page is open, where nobody has chosen how big they are on this device. */
export function enlargePictures(): void {
  if (chosen().pictures !== undefined) { return; }

  put(now = { ...now, pictures: large });
  showers.forEach(show => show());
}

/** Changes something for now, and for this device. */
export function keep(change: Partial<Settings>): void {
  now = { ...now, ...change };
  keepChosen(change);
  put(now);
  showers.forEach(show => show());
  if (change.size !== undefined || change.reads !== undefined) { tell(told()); }
}

const told = (): PageSettings => ({ textSize: now.size, readAloud: now.reads });
