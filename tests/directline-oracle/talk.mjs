// Talks as any page with Microsoft's own client would, and prints what it saw as one JSON object.
// usage: node talk.mjs <address of /v3/directline> <token>
import XMLHttpRequest from 'xhr2';
import WebSocket from 'ws';

const [domain, token] = process.argv.slice(2);
const patience = 30_000;
const sockets = [];

class Noted extends WebSocket {
  constructor(address) {
    super(address);
    sockets.push(this);
  }
}

// The client was written for browsers; these are what it asks of one.
globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.WebSocket = Noted;
const { DirectLine, ConnectionStatus } = (await import('botframework-directlinejs')).default;

function listen(options) {
  const client = new DirectLine({ domain, token, random: () => 0, ...options });
  const heard = [];
  const waiting = [];

  // Ending a client ends its activities with an error; whoever still waits then gives up by itself.
  client.activity$.subscribe(activity => {
    heard.push(activity);
    waiting.splice(0).forEach(look => look());
  }, () => {});

  return { client, heard, until };

  function until(count) {
    return new Promise((resolve, reject) => {
      const gaveUp = setTimeout(() => reject(new Error(`heard ${heard.length} of ${count}: ${JSON.stringify(heard.map(brief))}`)), patience);
      look();

      function look() {
        if (heard.length >= count) {
          clearTimeout(gaveUp);
          resolve();
        } else {
          waiting.push(look);
        }
      }
    });
  }
}

const first = observable => new Promise((resolve, reject) => observable.subscribe(resolve, reject));
const brief = ({ id, type, text, from, replyToId, channelData }) => ({ id, type, text, role: from?.role, replyToId, clientActivityID: channelData?.clientActivityID });
const message = (text, clientActivityID) => ({ type: 'message', text, from: { id: 'ignored', name: '', role: 'user' }, channelData: { clientActivityID } });

const page = listen({});
await page.until(1);
const posted = await first(page.client.postActivity(message('hello', 'oracle-1')));
await page.until(3);

const refreshed = await first(page.client.refreshToken());
const session = await first(page.client.getSessionId());

sockets.at(-1).terminate();
const postedAway = await first(page.client.postActivity(message('while away', 'oracle-2')));
await page.until(5);
const status = ConnectionStatus[page.client.connectionStatus$.getValue()];
const conversationId = page.client.conversationId;
page.client.end();

const poller = listen({ token: refreshed, conversationId, webSocket: false, pollingInterval: 200 });
await poller.until(5);
const postedPolling = await first(poller.client.postActivity(message('polled', 'oracle-3')));
await poller.until(7);
poller.client.end();

process.stdout.write(JSON.stringify({
  posted, postedAway, postedPolling, session, status, conversationId,
  refreshedIsNew: typeof refreshed === 'string' && refreshed.length > 0,
  streams: sockets.length,
  heard: page.heard.map(brief),
  polled: poller.heard.map(brief),
}));
process.exit(0);
