// The renderer only makes the elements; how they look is said in our own styles, in units that grow with the text.
import { HostConfig } from 'adaptivecards/lib/host-config';
import { AdaptiveCard } from 'adaptivecards/lib/card-elements';
import { GlobalSettings } from 'adaptivecards/lib/shared';

export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  textBlock: { headingLevel: 2 },
  actions: { maxActions: 12, spacing: 'none', buttonSpacing: 0, actionsOrientation: 'horizontal', actionAlignment: 'left', allowTitleToWrap: true },
});

// Set here, as a nought given above would be taken for "not said".
Object.assign(hostConfig.spacing, { small: 0, default: 0, medium: 0, large: 0, extraLarge: 0, padding: 0 });
hostConfig.separator.lineThickness = 0;

GlobalSettings.setTabIndexAtCardRoot = false;
GlobalSettings.useAdvancedTextBlockTruncation = false;

// Words are shown as they are written: nothing in them is markup.
AdaptiveCard.onProcessMarkdown = (_text, result) => { result.didProcess = false; };
