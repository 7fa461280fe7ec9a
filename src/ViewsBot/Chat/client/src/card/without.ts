// A card's JSON without the parts that this page draws itself.

/** A copy without the elements and actions of the given ids, and without what they leave empty. */
export function without<T>(part: T, ids: ReadonlySet<string>): T {
  if (Array.isArray(part)) { return part.filter(item => !isOf(item, ids)).map(item => without(item, ids)).filter(item => !isEmpty(item)) as T; }
  if (typeof part !== 'object' || part === null) { return part; }

  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, without(value as unknown, ids)])) as T;
}

/** The action of an id, wherever it stands in the card. */
export function actionOf(part: unknown, id: string): { readonly data?: unknown } | undefined {
  if (typeof part !== 'object' || part === null) { return undefined; }
  if (isOf(part, new Set([id])) && 'data' in part) { return part; }

  for (const value of Object.values(part)) {
    const found = actionOf(value, id);
    if (found) { return found; }
  }

  return undefined;
}

const isOf = (item: unknown, ids: ReadonlySet<string>): boolean =>
  typeof item === 'object' && item !== null && 'id' in item && ids.has(String(item.id));

const isEmpty = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && 'type' in item && item.type === 'ActionSet' && 'actions' in item && Array.isArray(item.actions) && item.actions.length === 0;
