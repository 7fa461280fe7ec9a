// Keeps the conversation's page on the device, so that it opens without a line: its own public files of one build, recordings of our sentences
// that were heard, and nothing that anybody said, no token, and no call of the conversation. The host writes before it which build this is and which files it has.

interface Lasting extends Event { waitUntil(done: Promise<unknown>): void }
interface Asked extends Event { readonly request: Request; respondWith(answer: Promise<Response>): void }

interface Worker {
  readonly kept: { readonly build: string; readonly page: string; readonly files: readonly string[] };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(name: 'message', hear: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(name: 'fetch', hear: (event: Asked) => void): void;
}

const worker = self as unknown as Worker;
const { build, page, files } = worker.kept;
const ours = 'viewsbot-';
const cacheName = ours + build;
const built = '/built/';
const words = `${page}/words/`;
const heard = `${page}/heard/`;

/** In milliseconds: whoever takes a recording back is no longer heard a day later, without a line too. */
const aDay = 86_400_000;

worker.addEventListener('install', event => event.waitUntil(install()));
worker.addEventListener('activate', event => event.waitUntil(replaceOlder()));
worker.addEventListener('message', event => event.waitUntil(keepToo(event.data)));
worker.addEventListener('fetch', event => {
  const answer = answerTo(event.request);
  if (answer) { event.respondWith(answer); }
});

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  // As it is for nobody: the next family on a shared tablet is not met in the language of the last one.
  await cache.addAll([new Request(page, { cache: 'no-store', credentials: 'omit' }), ...files]);
  await worker.skipWaiting();
}

async function replaceOlder(): Promise<void> {
  const older = (await caches.keys()).filter(other => other.startsWith(ours) && other !== cacheName);
  await Promise.all(older.map(other => caches.delete(other)));
  await worker.clients.claim();
}

/** What the page had loaded before this was there, and what it will show next. */
async function keepToo(paths: unknown): Promise<void> {
  const cache = await caches.open(cacheName);

  for (const path of Array.isArray(paths) ? paths.filter(isOurs) : []) {
    if (!await cache.match(path, { ignoreVary: true })) { await cache.add(path).catch(() => undefined); }
  }
}

const isOurs = (path: unknown): path is string => typeof path === 'string' && (path.startsWith(built) || path.startsWith(words));

/** What is not named here goes its way as if this were not there. */
function answerTo(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);

  if (request.method !== 'GET' || origin !== location.origin) { return undefined; }
  if (pathname.startsWith(built)) { return keptOr(request, pathname); }

  if (pathname.startsWith(heard)) { return heardOr(request, pathname); }
  if (pathname === page && request.mode === 'navigate') { return pageOr(request); }

  return pathname.startsWith(words) ? newestOr(request, pathname) : undefined;
}

/** The server's own page wherever there is one; it is in its reader's language, and is not kept. */
async function pageOr(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => undefined);

  return answer && answer.status < 500 ? answer : await keptAt(page) ?? answer ?? Response.error();
}

/** Sentences of ours that were heard once are heard without a line too, and the list that says which there are. */
async function heardOr(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  // Players ask for parts; what is kept is whole.
  const answer = await fetch(request.url).catch(() => undefined);

  if (answer?.ok) { await cache.put(path, answer.clone()); } else if (answer && answer.status < 500) { await cache.delete(path); }
  if (answer) { return partOf(answer, request); }

  const known = await keptAt(path);
  if (known && isOfToday(known)) { return partOf(known, request); }
  await cache.delete(path);

  return Response.error();
}

const isOfToday = (answer: Response): boolean => Date.now() - Date.parse(answer.headers.get('date') ?? '') <= aDay;

/** The part of a sound that was asked for: some players take nothing else. */
async function partOf(answer: Response, request: Request): Promise<Response> {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!asked || answer.status !== 200) { return answer; }

  const sound = await answer.blob();
  const from = Number(asked[1]);
  const to = Math.min(asked[2] ? Number(asked[2]) : Infinity, sound.size - 1);
  const headers = { 'content-type': sound.type, 'accept-ranges': 'bytes', 'content-range': `bytes ${from}-${to}/${sound.size}` };

  return from > to ? new Response(undefined, { status: 416 }) : new Response(sound.slice(from, to + 1), { status: 206, headers });
}

const keptAt = async (path: string): Promise<Response | undefined> => (await caches.open(cacheName)).match(path, { ignoreVary: true });

/** The name of a built file changes with what is in it. */
async function keptOr(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const known = await cache.match(path, { ignoreVary: true });

  if (known) { return known; }

  const answer = await fetch(request);
  if (answer.status === 200) { await cache.put(path, answer.clone()); }

  return answer;
}

/** The server's own answer wherever there is one: kept words never stand before newer ones. */
async function newestOr(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const answer = await fetch(request).catch(() => undefined);

  if (answer?.ok) { await cache.put(path, answer.clone()); }
  if (answer && answer.status < 500) { return answer; }

  return await keptAt(path) ?? answer ?? Response.error();
}

// A script of its own, not part of the page.
export {};
