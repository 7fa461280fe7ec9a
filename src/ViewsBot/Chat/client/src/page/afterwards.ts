// What the first card can do without: fetched once that is on the screen, or as soon as somebody asks for it.

let fetched: Promise<typeof import('./later')> | undefined;

/** What comes after the first card. Where there is no line it is asked for anew the next time. */
export const later = (): Promise<typeof import('./later')> => fetched ??= import('./later').catch((problem: unknown) => { fetched = undefined; throw problem; });

/** Does something once what was just put on the page has been drawn. */
export const onceSeen = (act: () => void): void => { requestAnimationFrame(() => setTimeout(act)); };
