// Shows what is on a meeting's page one part at a time, by keyboard, clicker or button. Without this script the parts stand one under another.
const pages = [...document.querySelectorAll<HTMLElement>('.meeting__page')];
const ways = document.querySelector<HTMLElement>('[data-ways]');
const place = document.querySelector<HTMLElement>('[data-place]');

// What the keys of a keyboard and of the usual clickers do.
const steps: Record<string, () => void> = {
  ArrowRight: next, ArrowDown: next, PageDown: next, ' ': next,
  ArrowLeft: back, ArrowUp: back, PageUp: back,
  Home: () => show(0), End: () => show(pages.length - 1),
  b: blank, B: blank, '.': blank,
};

let now = 0;

function show(index: number) {
  document.body.classList.remove('meeting--blank');
  now = Math.max(0, Math.min(pages.length - 1, index));
  pages.forEach((page, at) => { page.hidden = at !== now; });
  if (place) { place.textContent = `${now + 1} of ${pages.length}`; }
  pages[now]?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function next() { show(now + 1); }

function back() { show(now - 1); }

function blank() { document.body.classList.toggle('meeting--blank'); }

function press(event: KeyboardEvent) {
  const step = steps[event.key];
  // A button takes its own space bar, and no key of the browser's is taken away.
  if (!step || event.ctrlKey || event.altKey || event.metaKey || (event.key === ' ' && event.target instanceof HTMLButtonElement)) { return; }

  event.preventDefault();
  step();
}

if (ways && pages.length > 0) {
  document.body.classList.add('meeting--one-at-a-time');
  ways.hidden = false;
  ways.querySelector('[data-back]')?.addEventListener('click', back);
  ways.querySelector('[data-next]')?.addEventListener('click', next);
  document.addEventListener('keydown', press);
  show(0);
}
