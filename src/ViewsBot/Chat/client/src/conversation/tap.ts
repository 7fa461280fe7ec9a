// What a tap says: keys only. Two taps that answer the same thing have the same subject; the later one counts.

export type Tap = Readonly<Record<string, unknown>>;

/** The controls that answer a question without placing anything. */
const notAnswers: ReadonlySet<unknown> = new Set(['dont-know', 'skip', 'not-about-me', 'dont-want-to-say', 'not-tried']);

/** What a tap is an answer to: an option of a board, or a question asked; nothing for a control such as "go back". */
export function subjectOf(tap: Tap): string | undefined {
  if (tap['board'] !== undefined && tap['option'] !== undefined && isAnswer(tap)) { return `${String(tap['board'])} ${String(tap['option'])}`; }
  if (isAsked(tap)) { return `ask ${String(tap['ask'])}`; }

  return undefined;
}

/** Whether it answers something that was asked, rather than placing an option of a board. */
export const isAsked = (tap: Tap): boolean => tap['ask'] !== undefined && tap['choice'] !== undefined;

/** What it answers. */
export const answerOf = (tap: Tap): string => String(tap['place'] ?? tap['choice'] ?? tap['control']);

/** Whether it places an option, or says that it is not to be placed. */
const isAnswer = (tap: Tap): boolean => tap['place'] !== undefined || notAnswers.has(tap['control']);

/** Whether a choice stays chosen once it is tapped, so that it has a state to show. */
export const hasState = (tap: Tap): boolean => subjectOf(tap) !== undefined && tap['control'] === undefined;

/** Which point of the scale it takes, as it is seen: "not sure" beside "yes" is kept as the middle, and is not one. */
export const pointOf = ({ place, points }: Tap): string | undefined =>
  place === undefined ? undefined : points === 'yes-not-sure' && place === 'middle' ? 'not-sure' : String(place);
