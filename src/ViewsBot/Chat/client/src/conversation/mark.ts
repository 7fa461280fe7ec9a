// The mark by which the server knows a repetition.

/** A mark nobody else has. Browsers make one themselves only on a secure page, which a test over a school's own network is not. */
export const newMark = (): string => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
