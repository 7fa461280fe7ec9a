// The calm sign that what is tapped now will be sent later.
import { say } from '../words';
import { make } from './make';

const calm = 400;
const backForAMoment = 4000;

export class Banner {
  readonly element = make('p', { class: 'banner', role: 'status', hidden: true });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gone = false;

  /** Says whether what is tapped gets through; a break too short to matter is not shown. */
  connected(yes: boolean): void {
    if (yes !== this.gone) { return; }

    this.gone = !yes;
    clearTimeout(this.timer);
    if (!yes) { this.timer = setTimeout(() => this.show(say('chat/offline')), calm); return; }
    if (!this.element.hidden) { this.show(say('chat/online')); this.timer = setTimeout(() => this.hide(), backForAMoment); }
  }

  private show(sentence: string): void { this.element.hidden = false; this.element.textContent = sentence; }

  private hide(): void { this.element.hidden = true; this.element.textContent = ''; }
}
