// Choices stand side by side as long as every word fits; else one under the other, all alike.

const watcher = 'ResizeObserver' in window ? new ResizeObserver(sizes => sizes.forEach(({ target }) => fit(target as HTMLElement))) : undefined;

// Letters that come late may be wider than those they stand for, in a card that stays as high.
document.fonts?.addEventListener('loadingdone', () => document.querySelectorAll<HTMLElement>('.card').forEach(fit));

/** Keeps the choices of a card side by side where their words fit: with big text, long words or a small screen they become rows. */
export const fitChoices = (card: HTMLElement): void => watcher?.observe(card);

function fit(card: HTMLElement): void {
  card.removeAttribute('data-rows');
  const tight = [...card.querySelectorAll<HTMLElement>('.choice')].some(isTight);
  card.toggleAttribute('data-rows', tight);
}

const isTight = (choice: HTMLElement): boolean =>
  [choice, ...choice.querySelectorAll<HTMLElement>('*')].some(part => part.scrollWidth > part.clientWidth + 1);
