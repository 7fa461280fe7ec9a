// All that is fetched together after the first card.
export { settingsParts } from './settings-panel';
