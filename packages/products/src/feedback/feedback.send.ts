import type { Text } from '@openwebconcept/core/localise.js';
import * as en from './feedback.en.js';
import * as nl from './feedback.nl.js';

/** After this long a visitor is better served with a message. */
const patience = 20_000;
const sending = new WeakSet<HTMLFormElement>();

/** Sends the form and says what came of it: in the place of the form, or above its button. */
export async function send(
  place: HTMLElement,
  form: HTMLFormElement,
  say: <T extends Text>(place: Element, nl: T, en: T) => T,
  sent: (helped: boolean) => void,
): Promise<void> {
  if (sending.has(form)) return;
  sending.add(form);
  const data = new FormData(form);
  // What was typed before the answer became “ja” was not meant to be sent.
  if (data.get('helped') === 'yes') data.set('missing', '');
  const message = messageIn(place, form, say<string>(place, nl.sending, en.sending));
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const { ok } = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams([...data].map(([name, value]) => [name, String(value)])),
      signal: limit.signal,
    });
    if (!ok) throw new Error('refused');
    message.textContent = say<string>(place, nl.thanks, en.thanks);
    message.dataset.owc = 'sent';
    // The button that had focus goes with the form.
    message.tabIndex = -1;
    form.hidden = true;
    message.focus();
    sent(data.get('helped') === 'yes');
  } catch {
    message.textContent = say<string>(place, navigator.onLine ? nl.failed : nl.offline, navigator.onLine ? en.failed : en.offline);
    message.dataset.owc = 'failed';
  } finally {
    clearTimeout(timer);
    sending.delete(form);
  }
}

/** The line in which it is said; the same one each time, as a status is heard when it changes. */
function messageIn(place: HTMLElement, form: HTMLFormElement, text: string): HTMLElement {
  let message = place.querySelector<HTMLElement>(':scope > [data-owc]');
  if (!message) {
    message = document.createElement('p');
    message.setAttribute('role', 'status');
    form.after(message);
  }
  message.dataset.owc = 'sending';
  message.textContent = text;
  return message;
}
