// Starts stock Web Chat on the conversation that this device is invited to.

import { isEphemeral, isFromBot, type Activity } from './directline/activity';

interface Action { readonly type: string; readonly payload?: { readonly activity?: Activity } }

type Dispatch = (action: object) => unknown;

interface WebChatBundle {
  createDirectLine(options: object): unknown;
  createStore(initial: object, ...middleware: ((store: { dispatch: Dispatch }) => (next: Dispatch) => (action: Action) => unknown)[]): unknown;
  renderWebChat(options: object, place: HTMLElement | null): void;
}

declare global { interface Window { readonly WebChat: WebChatBundle } }

const domain = new URL('/v3/directline', location.href).href;

void start();

async function start(): Promise<void> {
  const place = document.getElementById('webchat');
  const answer = await fetch('/chat/token', { method: 'POST' });

  if (!answer.ok) { place?.replaceChildren(place.dataset['ended'] ?? ''); return; }

  const { token, conversationId, language } = await answer.json() as { token: string; conversationId: string; language: string };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  await fetch(`${domain}/conversations`, { method: 'POST', headers, body: JSON.stringify({ locale: language }) });

  // With its conversation named and no watermark it asks for everything said so far.
  window.WebChat.renderWebChat({
    directLine: window.WebChat.createDirectLine({ domain, token, conversationId }),
    store: window.WebChat.createStore({}, forgetWhatWasTold),
    locale: language,
    styleOptions: { hideUploadButton: true },
  }, place);
}

/** What tells of harm is kept nowhere, and "Hide this" hides the reply alone: the words themselves go as soon as they have arrived, as somebody may be looking on. */
function forgetWhatWasTold({ dispatch }: { dispatch: Dispatch }) {
  return (next: Dispatch) => (action: Action) => {
    const done = next(action);
    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload?.activity : undefined;
    if (activity && isEphemeral(activity) && !isFromBot(activity)) { dispatch({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID: activity.id } }); }

    return done;
  };
}
