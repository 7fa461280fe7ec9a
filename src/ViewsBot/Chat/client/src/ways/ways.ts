// Other ways to say it than by tap or by typing; what each needs is fetched after the first card, or when it is asked for.
import { named, say, text } from '../words';
import { make } from '../page/make';

export type PictureKind = 'drawing' | 'photo';
export type Sent = 'kept' | 'not-taken' | 'too-large';

export interface WaysEvents { say(text: string): void; send(picture: Blob, kind: PictureKind): void }

const mostBytes = 10 * 1024 * 1024;

/** The row of buttons, and the place where a way opens. */
export class Ways {
  readonly element = named(make('section', { class: 'ways' }), 'aria-label', 'chat/other-ways');
  private readonly row = make('div', { class: 'ways-row' });
  private readonly place = make('div');
  private readonly status = make('p', { class: 'ways-status', role: 'status' });
  private readonly pictures: HTMLButtonElement[];
  private opener: HTMLButtonElement | undefined;

  constructor(hearsSpeech: boolean, private readonly events: WaysEvents) {
    const draw = button('chat/draw', () => void this.draw());
    const { picker, choose } = photoPicker(file => this.send(file, 'photo'));
    const photo = button('chat/photo', choose);

    this.pictures = [draw, photo];
    this.row.append(draw, photo, picker);
    if (hearsSpeech) { this.row.append(button('chat/speak', () => void this.speak())); }
    this.element.append(this.row, this.place, this.status);
  }

  /** Whether pictures are taken now. */
  takePictures(yes: boolean): void {
    this.pictures.forEach(button => { button.hidden = !yes; });
    this.element.hidden = !this.row.querySelector('button:not([hidden])');
  }

  /** Fetches what drawing needs while there is a line: one can draw without one too. */
  prepare(): void { fetchDrawing().catch(() => undefined); }

  private async draw(): Promise<void> {
    const fetched = await fetchDrawing().catch(() => undefined);

    if (fetched) {
      this.open(fetched.drawingPad({ done: picture => { this.close(); this.send(picture, 'drawing'); }, close: () => this.close() }));
    } else {
      this.status.textContent = say('chat/offline');
    }
  }

  private async speak(): Promise<void> {
    const { speaking } = await import('./speaking');

    this.open(speaking({ done: text => { this.close(); this.events.say(text); }, close: () => this.close() }));
  }

  /** Says what came of a picture that was sent; a page that was opened anew hears it too. */
  sent(sent: Sent): void { this.status.textContent = sent === 'kept' ? '' : say(sent === 'too-large' ? 'chat/picture-too-large' : 'chat/picture-not-taken'); }

  private send(picture: Blob, kind: PictureKind): void {
    if (picture.size > mostBytes) { this.sent('too-large'); return; }

    this.status.textContent = say('chat/sending-picture');
    this.events.send(picture, kind);
  }

  private open(way: HTMLElement): void {
    this.opener = document.activeElement instanceof HTMLButtonElement ? document.activeElement : undefined;
    this.status.textContent = '';
    this.place.replaceChildren(way);
    this.row.hidden = true;
    way.focus();
  }

  /** The way that is open, or none. */
  get opened(): HTMLElement | undefined { return this.place.firstElementChild as HTMLElement | null ?? undefined; }

  /** Closes the way that is open; what was made with it and not sent is gone. */
  close(): void {
    this.place.replaceChildren();
    this.row.hidden = false;
    this.opener?.focus();
  }
}

function fetchDrawing() { return import('./drawing'); }

function button(words: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, text(words));
  made.onclick = act;

  return made;
}

// A field for files looks different everywhere, so a button of our own opens it.
function photoPicker(chosen: (file: File) => void): { picker: HTMLInputElement; choose: () => void } {
  const picker = named(make('input', { type: 'file', accept: 'image/jpeg,image/png,image/webp', hidden: true }), 'aria-label', 'chat/photo');

  picker.onchange = () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) { chosen(file); }
  };

  return { picker, choose: () => picker.click() };
}
