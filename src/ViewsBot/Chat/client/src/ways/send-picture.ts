// A picture on its way: again and again with the same mark until the server has answered, so that it is kept once and never lost.
import { newMark } from '../conversation/mark';
import { NotInvited, OutOfReach, type Session } from '../directline/session';
import { patience, pause } from '../waiting';

export type PictureKind = 'drawing' | 'photo';
export type Sent = 'kept' | 'not-taken' | 'too-large';

const mostBytes = 10 * 1024 * 1024;
const slowest = 5000;

export async function sendPicture(session: Session, picture: Blob, kind: PictureKind): Promise<Sent> {
  if (picture.size > mostBytes) { return 'too-large'; }

  const activity = { type: 'message', locale: session.language, value: { picture: kind }, channelData: { clientActivityID: newMark() } };

  for (let tries = 0; ; tries++) {
    const status = await post(session, activity, picture);

    if (status !== undefined && status < 300) { return 'kept'; }
    if (status === 413) { return 'too-large'; }
    if (status !== undefined && status >= 400 && status < 500 && ![401, 403, 408, 409, 429].includes(status)) { return 'not-taken'; }

    await pause(tries < 8 ? patience(tries) : slowest);
  }
}

async function post(session: Session, activity: object, picture: Blob): Promise<number | undefined> {
  const parts = new FormData();
  parts.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
  // What somebody called a photo may say where it was, so it goes without a name of its own.
  parts.append('file', picture, 'picture');

  try {
    return (await session.upload(`/conversations/${encodeURIComponent(session.conversationId)}/upload`, parts)).status;
  } catch (problem) {
    if (problem instanceof OutOfReach || problem instanceof NotInvited) { return undefined; }
    throw problem;
  }
}
