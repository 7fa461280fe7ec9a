// Keeps the conversation's page on the device, so that it opens without a line: its own public files of one build, and nothing that
// anybody said, no token, and no call of the conversation. The host writes before it which build this is and which files it has.

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

worker.addEventListener('install', event => event.waitUntil(install()));
worker.addEventListener('activate', event => event.waitUntil(replaceOlder()));
worker.addEventListener('message', event => event.waitUntil(keepToo(event.data)));
worker.addEventListener('fetch', event => {
  const answer = answerTo(event.request);
  if (answer) { event.respondWith(answer); }
});

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([new Request(page, { cache: 'no-store' }), ...files]);
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

  return pathname === page && request.mode === 'navigate' || pathname.startsWith(words) ? newestOr(request, pathname) : undefined;
}

/** The name of a built file changes with what is in it. */
async function keptOr(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const known = await cache.match(path, { ignoreVary: true });

  if (known) { return known; }

  const answer = await fetch(request);
  if (answer.status === 200) { await cache.put(path, answer.clone()); }

  return answer;
}

/** The server's own answer wherever there is one: a kept page never stands before a newer one. */
async function newestOr(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const answer = await fetch(request).catch(() => undefined);

  if (answer?.ok) { await cache.put(path, answer.clone()); }
  if (answer && answer.status < 500) { return answer; }

  return await cache.match(path, { ignoreVary: true }) ?? answer ?? Response.error();
}

// A script of its own, not part of the page.
export {};
