// A pointer that rests on a thing chooses it, for eyes and heads that point and cannot press.
import { order } from './order';

export class Dwelling {
  private on: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly over = (event: PointerEvent): void => this.come(event.target as Element);

  /** @param pause how long a pointer rests before it has chosen, in milliseconds */
  constructor(private readonly pause: number) {
    document.documentElement.style.setProperty('--dwell', `${pause}ms`);
    document.addEventListener('pointerover', this.over);
  }

  stop(): void {
    document.removeEventListener('pointerover', this.over);
    this.leave();
  }

  // A card that comes under a resting pointer is not chosen from: the pointer has to come to it.
  private come(under: Element): void {
    const element = order().find(one => one.contains(under));
    if (element === this.on) { return; }

    this.leave();
    if (!element) { return; }

    this.on = element;
    element.dataset['dwell'] = '';
    this.timer = setTimeout(() => { this.leave(); element.click(); }, this.pause);
  }

  private leave(): void {
    clearTimeout(this.timer);
    delete this.on?.dataset['dwell'];
    this.on = undefined;
  }
}
