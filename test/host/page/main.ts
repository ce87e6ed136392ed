import { Outlook } from './outlook';
import type { OutlookOptions } from './outlook-state';

declare global {
  interface Window {
    /** Set by `startOutlook`. */
    outlook: Outlook;
    startOutlook: (options: OutlookOptions) => void;
  }
}

window.startOutlook = (options) => {
  window.outlook = new Outlook(options);
};
