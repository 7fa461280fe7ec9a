// Words instead of a tap: always there, never first.
import { named, text } from '../words';
import { make } from './make';

/** The box to type into. */
export function typingBox(send: (text: string) => void): HTMLFormElement {
  const field = named(make('input', { id: 'typed', type: 'text', maxlength: '4000', autocomplete: 'off', enterkeyhint: 'send' }), 'placeholder', 'chat/type-here');
  const form = named(make('form', { class: 'typing' }, make('label', { for: 'typed', class: 'unseen' }, text('chat/type-here')), field, make('button', { type: 'submit' }, text('chat/send'))), 'aria-label', 'chat/type-here');

  form.onsubmit = event => {
    event.preventDefault();
    const typed = field.value.trim();
    if (typed) { field.value = ''; send(typed); }
  };

  return form;
}
