// The parts of the Bot Framework's activity that this page reads or writes.

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly contentUrl?: string;
}

export interface Activity {
  readonly id?: string;
  readonly type: string;
  readonly name?: string;
  readonly from?: { readonly id?: string; readonly role?: string };
  readonly locale?: string;
  readonly text?: string;
  readonly value?: unknown;
  readonly attachments?: readonly Attachment[];
  readonly channelData?: { readonly clientActivityID?: string; readonly at?: string };
  readonly deliveryMode?: string;
}

export interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark?: string;
}

/** What is for this page alone, once: never kept, never listed, gone at a reload. */
export const isEphemeral = (activity: Activity): boolean => activity.deliveryMode === 'ephemeral';

export const isFromBot = (activity: Activity): boolean => activity.from?.role === 'bot';

/** The mark this page gave an activity, by which it knows its echo. */
export const markOf = (activity: Activity): string | undefined => activity.channelData?.clientActivityID;

/** The addresses of the pictures in an activity. */
export const picturesOf = (activity: Activity): readonly string[] =>
  (activity.attachments ?? []).filter(attachment => attachment.contentType.startsWith('image/')).map(attachment => attachment.contentUrl ?? '').filter(Boolean);

/** The first Adaptive Card of an activity. */
export const cardOf = (activity: Activity): object | undefined =>
  activity.attachments?.find(attachment => attachment.contentType === 'application/vnd.microsoft.card.adaptive')?.content as object | undefined;
