// The staff pages work without scripts; these components only make them handier.
import { Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink, Tabs, createAll } from 'govuk-frontend';
import { watchAlerts } from './alert-watch';
import { showPictures } from './picture-select';
import { recordSentences } from './recorder';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
[Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink, Tabs].forEach(component => createAll(component));
watchAlerts();
showPictures();
recordSentences();
