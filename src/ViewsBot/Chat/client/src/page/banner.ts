// The calm sign that what is tapped now will be sent later.
import { say } from '../words';
import { make } from './make';

const calm = 400;
const backForAMoment = 4000;

/** That there is no line, that nothing is lost, and what can be done. */
export const offlineAndWait = (): string => `${say('chat/offline')} ${say('chat/offline-wait')}`;

export class Banner {
  readonly element = make('p', { class: 'banner', role: 'status', hidden: true });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gone = false;
  private isStuck = false;

  /** Says whether what is tapped gets through; a break too short to matter is not shown. */
  connected(yes: boolean): void {
    if (yes !== this.gone) { return; }

    this.gone = !yes;
    clearTimeout(this.timer);
    if (!yes) { this.timer = setTimeout(() => this.show(this.offline()), calm); return; }
    if (!this.element.hidden) { this.show(say('chat/online')); this.timer = setTimeout(() => this.hide(), backForAMoment); }
  }

  /** Says what can be done where there is nothing more to answer without a line. */
  stuck(yes: boolean): void {
    if (yes === this.isStuck) { return; }

    this.isStuck = yes;
    if (this.gone && !this.element.hidden) { this.show(this.offline()); }
  }

  private offline(): string { return this.isStuck ? offlineAndWait() : say('chat/offline'); }

  private show(sentence: string): void { this.element.hidden = false; this.element.textContent = sentence; }

  private hide(): void { this.element.hidden = true; this.element.textContent = ''; }
}
