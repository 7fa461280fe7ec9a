// One WebSocket from its opening to its end.
import type { ActivitySet } from './activity';

export type End = 'never-opened' | 'closed' | 'collision' | 'ended';

export interface SocketEvents {
  opened(): void;
  heard(set: ActivitySet): void;
}

/** Listens until the socket ends. `stop` gives up on it, as one that has gone silent. */
export function listenOn(address: string, events: SocketEvents, stop: AbortSignal): Promise<End> {
  return new Promise(resolve => {
    const socket = new WebSocket(address);
    let opened = false;
    const end = (how: End): void => { stop.removeEventListener('abort', giveUp); resolve(how); };
    const giveUp = (): void => { socket.close(); end('closed'); };

    stop.addEventListener('abort', giveUp);
    socket.onopen = () => { opened = true; events.opened(); };
    // An empty frame only says that the line is alive.
    socket.onmessage = ({ data }) => { if (data) { events.heard(JSON.parse(data as string) as ActivitySet); } };
    socket.onclose = ({ reason }) => end(reason === 'collision' || reason === 'ended' ? reason : opened ? 'closed' : 'never-opened');
  });
}
