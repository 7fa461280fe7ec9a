// All that is fetched together after the first card.
export { dragOnBoard } from './dragging';
export { settingsParts } from './settings-panel';
