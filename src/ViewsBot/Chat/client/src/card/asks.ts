// What a card asks about, so that a question asked again stands only once among what was said before.

/** One name for the same question, whenever it is asked; undefined for a card that asks nothing. */
export function askOf(card: unknown): string | undefined {
  if (typeof card !== 'object' || card === null) { return undefined; }
  if ('data' in card && typeof card.data === 'object' && card.data !== null) { return nameOf(card.data as Record<string, unknown>); }

  for (const part of Object.values(card)) {
    const found = askOf(part);
    if (found) { return found; }
  }

  return undefined;
}

function nameOf({ ask, board, option, place }: Record<string, unknown>): string | undefined {
  if (ask !== undefined) { return `ask ${String(ask)}`; }
  if (board === undefined) { return undefined; }

  return place === undefined ? `board ${String(board)}` : `option ${String(board)} ${String(option)}`;
}
