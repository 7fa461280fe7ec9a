// Who this page speaks for. The host page's cookie is the real key; the token made from it can be had again at any time.
import type { ActivitySet } from './activity';

const base = '/v3/directline';
const longestTimer = 2 ** 31 - 1;

/** What the host says of this page's conversation. */
export interface Pass {
  readonly conversationId: string;
  readonly token: string;
  readonly expiresIn: number;
  readonly language: string;
  /** Whether the school lets people speak: the browser may send the voice to its maker. */
  readonly speech?: boolean;
  /** How big the person's text is, in per cent, and whether cards are read to them, as they last kept it. */
  readonly textSize?: number;
  readonly readAloud?: boolean;
  /** Whether the person is known, so that something of them can be remembered. */
  readonly remembers?: boolean;
  /** Which build the server is. */
  readonly build?: string;
}

/** A conversation that stands open: where its socket is opened, and what was said in it. */
export interface Begun { readonly streamUrl: string; readonly heard: ActivitySet }

/** The invitation is not, or no longer, open on this device. */
export class NotInvited extends Error {}

/** The server, or the way to it, is not there just now. */
export class OutOfReach extends Error {}

export class Session {
  private pass!: Pass;
  private reopening: Promise<void> | undefined;

  get conversationId(): string { return this.pass.conversationId; }

  get language(): string { return this.pass.language; }

  get hearsSpeech(): boolean { return this.pass.speech === true; }

  get textSize(): number | undefined { return this.pass.textSize; }

  get remembers(): boolean { return this.pass.remembers !== false; }

  get readsAloud(): boolean { return this.pass.readAloud === true; }

  /** Whether the server is another build than this page, which was kept on the device. */
  get isOld(): boolean { return this.build !== '' && this.build !== document.getElementById('words')?.dataset['build']; }

  /** Which build the server is; nothing before it has said so. */
  get build(): string { return this.pass?.build ?? ''; }

  /** Who this page speaks for, as the device may hold it for a while. */
  get withoutToken(): Pass { return { ...this.pass, token: '' }; }

  /** Goes on without a line for whom this page spoke before: a token is had as soon as there is one. */
  resume(pass: Pass): void { this.pass ??= pass; }

  /** Asks the host for a token and begins the conversation, or finds it begun, with one call. @returns nothing where only the token could be had */
  async enter(): Promise<Begun | undefined> {
    const { pass, ...begun } = await this.ask('/chat/begin') as { readonly pass: Pass } & Partial<Begun>;
    this.take(pass);

    return begun.streamUrl && begun.heard ? begun as Begun : undefined;
  }

  /** Asks the host for a token. */
  open(): Promise<void> {
    // Several calls may find the token expired at once: one asks, all wait.
    return this.reopening ??= this.askHost().finally(() => { this.reopening = undefined; });
  }

  /** Begins the conversation, or finds it begun. @returns where its socket is opened */
  async begin(): Promise<string> {
    const answer = await this.call('POST', '/conversations', { locale: this.language });

    if (!answer.ok) { throw new OutOfReach(); }

    return (await answer.json() as { streamUrl: string }).streamUrl;
  }

  /** Asks what was said after a watermark. */
  read(watermark: string): Promise<Response> { return this.call('GET', this.activitiesAfter(watermark)); }

  /** The same once the invitation has ended: with the token as it is. */
  last(watermark: string): Promise<Response> { return this.send('GET', this.activitiesAfter(watermark), undefined); }

  private activitiesAfter(watermark: string): string {
    return `/conversations/${encodeURIComponent(this.conversationId)}/activities?watermark=${encodeURIComponent(watermark)}`;
  }

  /** Calls Direct Line below this conversation; gets a new token when the old one is refused. */
  async call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> {
    const answer = await this.send(method, path, body);

    if (answer.status !== 401 && answer.status !== 403) { return answer; }

    await this.open();

    return this.send(method, path, body);
  }

  /** Sends files below this conversation; gets a new token when the old one is refused. */
  async upload(path: string, parts: FormData): Promise<Response> {
    const answer = await this.send('POST', path, parts);

    if (answer.status !== 401 && answer.status !== 403) { return answer; }

    await this.open();

    return this.send('POST', path, parts);
  }

  private send(method: string, path: string, body: unknown): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Bearer ${this.pass.token}` };

    if (body instanceof FormData) { return reach(base + path, { method, headers, body }); }
    if (body !== undefined) { headers['content-type'] = 'application/json'; }

    return reach(base + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  private async askHost(): Promise<void> {
    const before = this.pass?.conversationId;
    this.take(await this.ask('/chat/token') as Pass);

    // Somebody else's link was opened on this device: nothing of the first conversation may stay in sight.
    if (before !== undefined && before !== this.pass.conversationId) { location.reload(); }
  }

  private async ask(address: string): Promise<unknown> {
    const answer = await reach(address, { method: 'POST' });

    if (answer.status === 401 || answer.status === 403) { throw new NotInvited(); }
    if (!answer.ok) { throw new OutOfReach(); }

    return answer.json();
  }

  private take(pass: Pass): void {
    this.pass = pass;
    this.refreshInTime();
  }

  private refreshInTime(): void {
    const { token, expiresIn } = this.pass;

    setTimeout(() => { if (this.pass.token === token) { void this.refresh(); } }, Math.min(expiresIn * 500, longestTimer));
  }

  private async refresh(): Promise<void> {
    const answer = await this.send('POST', '/tokens/refresh', undefined).catch(() => undefined);

    // Not now is no harm: a token that has run out is had again from the host, when it is next needed.
    if (!answer?.ok) { return; }

    const { token, expires_in: expiresIn } = await answer.json() as { token: string; expires_in: number };
    this.pass = { ...this.pass, token, expiresIn };
    this.refreshInTime();
  }
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { cache: 'no-store', ...request });
  } catch {
    throw new OutOfReach();
  }
}
