// The page's parts, and who tells whom.
import { Ahead, type Onward } from '../ahead/ahead';
import { languageOf } from '../card/spoken';
import { actionOf } from '../card/without';
import { Log } from '../conversation/log';
import { Talk } from '../conversation/talk';
import type { Tap } from '../conversation/tap';
import { type Activity, cardOf } from '../directline/activity';
import { Line } from '../directline/line';
import type { Begun, Session } from '../directline/session';
import { beginKeeping } from '../keeping/keep';
import { beginsAnew } from '../keeping/older';
import { Outbox } from '../outbox/outbox';
import { Store } from '../outbox/store';
import { later, onceSeen } from './afterwards';
import { Announcer } from './announcer';
import { Banner } from './banner';
import { Earlier } from './earlier';
import { buildFrame } from './frame';
import { wholeChat } from './one-thing';
import { PrivateCard } from './private-card';
import { forgetTold, tellSettings } from './settings';
import { Stage } from './stage';
import { typingBox } from './typing-box';
import { Ways } from '../ways/ways';
import { pageLanguage, turnTo } from '../words';

const tellSomeone = 'tell-someone';
const stop = 'stop';
const tellAction = 'tell';
const tooLarge = 413;

export class Chat {
  private readonly log = new Log();
  private readonly announcer = new Announcer();
  private readonly banner = new Banner();
  private readonly stage = new Stage(this.announcer, (tap, typed) => this.tapped(tap, typed));
  private readonly earlier = new Earlier((tap, typed) => this.tapped(tap, typed));
  private readonly privateCard = new PrivateCard(tap => this.talk.tap(tap, false), () => this.show(), () => this.leavePrivate());
  private readonly typing = typingBox(text => this.talk.type(text, this.at()));
  private readonly line: Line;
  private readonly outbox: Outbox;
  private readonly talk: Talk;

  private readonly ways: Ways;
  /** The way that was open before somebody told: what they make with it is not what they tell. */
  private openBefore: HTMLElement | undefined;
  private isConnected = true;
  /** Whether something waits for a line that is away: until it is sent, the topic goes on with the cards that are held. */
  private isHeldUp = false;
  private isKept = false;
  private hasRest = false;
  /** What was told and could not be sent: help was shown for it, once, so that whoever hides it is not shown it again. */
  private readonly shownUnsent = new Set<string>();

  private readonly conversationId: string;
  private readonly ahead: Ahead;

  constructor(private readonly session: Session) {
    this.conversationId = session.conversationId;
    this.ahead = new Ahead(session);
    this.ways = new Ways(session.hearsSpeech, { say: text => this.talk.type(text, this.at()), send: (picture, kind) => this.talk.send(picture, kind, this.privateCard.isShown, this.at()) });
    this.line = new Line(session, { heard: ({ activities }) => this.talk.hear(activities), connected: yes => this.connected(yes) });
    this.outbox = new Outbox(session, new Store(session.conversationId), {
      kept: (parcel, id) => { this.talk.kept(parcel, id); if (parcel.picture) { this.ways.sent('kept'); } },
      refused: (parcel, status) => { this.talk.refused(parcel); if (parcel.picture) { this.ways.sent(status === tooLarge ? 'too-large' : 'not-taken'); } },
      waiting: yes => this.waiting(yes),
    });
    this.talk = new Talk(this.log, this.outbox, this.line, pageLanguage, {
      changed: () => this.show(),
      private: activity => this.showPrivate(activity),
      privateEnded: () => this.privateCard.hide(),
    });
    buildFrame(() => this.tell(), this.banner.element, this.privateCard.element, this.stage.element, this.typing, this.ways.element, this.earlier.element, wholeChat(() => this.stage.focus()), this.announcer.element);
  }

  /** Runs until this device is no longer invited, and whoever has told has read the reply. */
  async run(begun: Begun | undefined): Promise<void> {
    tellSettings(this.conversationId, settings => this.talk.set(settings));
    void this.outbox.send();
    if (!begun) { this.connected(false); }
    await this.line.keepOpen(begun);
    this.ahead.drop();
    forgetTold();
    await this.privateCard.gone();
  }

  // What is told in confidence is sent when it can be; until then help is named here, where nobody else can name it.
  private waiting(yes: boolean): void {
    this.banner.connected(!yes && this.isConnected);
    this.holdUp(yes || !this.isConnected);

    for (const { mark, activity } of yes ? this.outbox.waiting : []) {
      if (isTelling(activity) && !this.shownUnsent.has(mark)) {
        this.shownUnsent.add(mark);
        this.privateCard.showUnsent();
      }
    }
  }

  private connected(yes: boolean): void {
    this.isConnected = yes;
    this.banner.connected(yes);

    if (!yes) { this.hasRest = false; this.holdUp(true); return; }
    // What was typed and waits in memory goes first; all else waits on the device.
    if (this.outbox.waiting.every(parcel => parcel.mayBeStored) && beginsAnew(this.session)) { return; }
    if (this.outbox.waiting.length === 0) { this.holdUp(false); }

    void this.outbox.send();
    this.fetchRest();
  }

  // Nothing that can wait is asked for before the first card stands there; and only where there is a line.
  private fetchRest(): void {
    if (this.hasRest || !this.isConnected || !this.current()) { return; }

    this.hasRest = true;
    onceSeen(() => {
      later().then(({ dragOnBoard }) => this.stage.letDrag(dragOnBoard)).catch(() => undefined);
      this.ways.prepare();
      if (!this.isKept) { this.isKept = true; void beginKeeping(); }
    });
  }

  private holdUp(yes: boolean): void {
    if (this.isHeldUp === yes) { return; }

    this.isHeldUp = yes;
    this.show();
  }

  private tapped(tap: Tap, typed: boolean): void {
    if (tap['control'] === stop) { this.ahead.drop(); forgetTold(); }
    this.talk.tap(tap, !typed && tap['control'] !== tellSomeone);
  }

  /** The option of the picture that is on the page, where it shows one. */
  private at(): string | undefined {
    const card = this.current();
    const data = card && !this.privateCard.isShown ? actionOf(cardOf(card), tellAction)?.data as Tap | undefined : undefined;

    return typeof data?.['option'] === 'string' ? data['option'] : undefined;
  }

  // The card's own way to tell says which question it was told at.
  private tell(): void {
    const card = this.current();
    const action = card && actionOf(cardOf(card), tellAction);

    this.talk.tap((action?.data ?? { control: tellSomeone }) as Tap, false);
  }

  private showPrivate(activity: Activity): void {
    if (!this.privateCard.isShown) { this.openBefore = this.ways.opened; }
    this.privateCard.show(activity);
  }

  // A drawing that was begun while telling goes with the reply: one tap hides all of it.
  private leavePrivate(): void {
    if (this.ways.opened !== this.openBefore) { this.ways.close(); }
    this.stage.focus();
  }

  private current(): Activity | undefined { return this.onward()?.card ?? this.log.cards().at(-1); }

  private onward(): Onward | undefined { return this.isHeldUp ? this.ahead.after(this.log.cards().at(-1), this.outbox.waiting) : undefined; }

  private show(): void {
    const last = this.log.cards().at(-1);

    if (last) { this.ahead.follow(last); }

    const onward = this.onward();
    const card = onward?.card ?? last;
    this.banner.stuck(this.isHeldUp && !onward && (!card || this.outbox.waiting.length > 0));

    if (card) {
      this.stage.show({ card, before: onward ? [] : this.log.linesBefore(card), after: this.log.linesAfterLastCard(), answers: this.log.answersFor(card) });
      this.earlier.show([...this.log.earlierCards(), ...(onward ? [...(last ? [last] : []), ...onward.before] : [])], earlier => this.log.answersFor(earlier));
      // Whoever chooses another language is spoken to in it by the page too.
      void turnTo(languageOf(cardOf(card) as object, pageLanguage()));
    }

    this.stage.element.hidden = this.privateCard.isShown;
    // Where nothing is kept of anybody, a picture reaches somebody only with what is told.
    this.ways.takePictures(this.session.remembers || this.privateCard.isShown);
    this.typing.hidden = this.stage.hasInput;
    this.fetchRest();
  }
}

const isTelling = ({ value }: Activity): boolean => (value as Tap | undefined)?.['control'] === tellSomeone;
