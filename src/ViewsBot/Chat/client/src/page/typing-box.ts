// Words instead of a tap: always there, never first.
import { say } from '../words';
import { make } from './make';

/** The box to type into. */
export function typingBox(send: (text: string) => void): HTMLFormElement {
  const field = make('input', { id: 'typed', type: 'text', maxlength: '4000', autocomplete: 'off', enterkeyhint: 'send', placeholder: say('chat/type-here') });
  const form = make('form', { class: 'typing', 'aria-label': say('chat/type-here') }, make('label', { for: 'typed', class: 'unseen' }, say('chat/type-here')), field, make('button', { type: 'submit' }, say('chat/send')));

  form.onsubmit = event => {
    event.preventDefault();
    const text = field.value.trim();
    if (text) { field.value = ''; send(text); }
  };

  return form;
}
