// What was said in words between the cards.
import { type Activity, isFromBot, picturesOf } from '../directline/activity';
import { say } from '../words';
import { make } from './make';

/** The lines of some activities; a person's own stand apart by place, shape and name. */
export function lines(activities: readonly Activity[]): HTMLElement[] {
  return activities.map(activity => isFromBot(activity)
    ? make('p', { class: 'line' }, activity.text ?? '')
    : make('p', { class: 'line own' }, make('span', { class: 'unseen' }, `${say('chat/you')}: `), activity.text ?? '', ...picturesOf(activity).map(url => make('img', { src: url, alt: say('chat/your-picture'), class: 'own-picture' })), ...notYet(activity)));
}

// An activity without an id has not come back from the server. Typed words wait on the page alone, never on the device: tablets are shared.
const notYet = (activity: Activity): Node[] => activity.id === undefined ? [make('small', {}, say(activity.text ? 'chat/not-sent-words' : 'chat/not-sent'))] : [];
