// Starts stock Web Chat on the conversation that this device is invited to.

interface WebChatBundle {
  createDirectLine(options: object): unknown;
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
    locale: language,
    styleOptions: { hideUploadButton: true },
  }, place);
}

export {};
