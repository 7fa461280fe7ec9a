// Hears at once that an alert came or was acknowledged. What it says stands in the page; the alert's words come only with the alerts page itself.
interface Counts { raised: number; waiting: number }

const millisecondsUntilLost = 20_000;

/** Watches, on the pages of those whom alerts are for. */
export function watchAlerts() {
  const watch = document.getElementById('alert-watch');
  if (!watch?.dataset['stream']) { return; }

  const stream = new EventSource(watch.dataset['stream']);
  let before: Counts | undefined;
  let lost: number | undefined;

  stream.onopen = () => {
    clearTimeout(lost);
    lost = undefined;
    if (watch.dataset['says'] === 'lost') { say(watch, undefined); }
  };
  stream.onerror = () => { lost ??= setTimeout(() => say(watch, 'lost'), millisecondsUntilLost); };
  stream.onmessage = event => {
    const now = JSON.parse(event.data as string) as Counts;
    const shown = before ?? countsOf(watch);
    before = now;
    showCount(now.waiting);
    if (now.raised > shown.raised) { say(watch, 'came'); }
    if (now.raised !== shown.raised || now.waiting !== shown.waiting) { void showList(); }
  };
}

/** What was true when the page was made. */
function countsOf(watch: HTMLElement): Counts {
  return { raised: Number(watch.dataset['raised']), waiting: Number(watch.dataset['waiting']) };
}

function say(watch: HTMLElement, what: 'came' | 'lost' | undefined) {
  const words = what && document.querySelector<HTMLTemplateElement>(`#alert-${what}`);
  watch.dataset['says'] = what ?? '';
  watch.replaceChildren(...(words ? [words.content.cloneNode(true)] : []));
}

function showCount(waiting: number) {
  const count = document.getElementById('alert-count');
  if (count) { count.textContent = waiting > 0 ? (count.dataset['words'] ?? '').replace('0', String(waiting)) : ''; }
}

/** On the alerts page: puts in what is new and what has changed, but touches nothing that somebody is in the middle of. */
async function showList() {
  const list = document.getElementById('alert-list');
  if (!list) { return; }

  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) { return; }

  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('alert-list');
  if (!fresh) { return; }

  for (const item of [...fresh.children].reverse()) { putIn(list, item); }
  for (const item of [...list.children]) { if (!item.id) { item.remove(); } }
}

function putIn(list: HTMLElement, item: Element) {
  const old = item.id ? document.getElementById(item.id) : null;
  if (old?.contains(document.activeElement)) { addLines(old, item); return; }
  if (old && (waits(old) || !waits(item))) { old.replaceWith(document.importNode(item, true)); return; }
  old?.remove();
  list.prepend(document.importNode(item, true));
}

/** Whether something of this telling is not yet acknowledged. */
function waits(telling: Element) {
  return telling.querySelector('form') !== null;
}

/** Somebody is in the middle of this telling: what was told since is put below it, and their button acknowledges what they had before them, no more. */
function addLines(old: Element, item: Element) {
  const howMany = item.querySelector('[data-how-many]');
  if (howMany) { old.querySelector('[data-how-many]')?.replaceChildren(...document.importNode(howMany, true).childNodes); }
  for (const line of item.querySelectorAll('ol > li')) {
    if (!document.getElementById(line.id)) { old.querySelector('ol')?.append(document.importNode(line, true)); }
  }
}
