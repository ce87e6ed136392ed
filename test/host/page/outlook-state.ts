import type { HostShown } from './host-mail';

interface HostUser {
  readonly name: string;
  readonly address: string;
}

/** What a test says when it opens Outlook. */
export interface OutlookOptions {
  /** The pane's page on the gateway. */
  readonly paneUrl: string;
  readonly shown: HostShown;
  readonly user: HostUser;
  readonly locale: string;
  /** What single sign-on gives: a token, or Office's error code 13xxx. */
  readonly sso: { readonly token: string } | { readonly error: number };
  /** Requirement sets that this Outlook claims, with their versions. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Office theme colours; null for an Outlook that does not tell. */
  readonly theme: Readonly<Record<string, string | boolean>> | null;
}

/** Everything the emulated Outlook keeps. */
export interface OutlookState {
  shown: HostShown;
  sso: OutlookOptions['sso'];
  roamingSettings: Record<string, string>;
  customProperties: unknown;
  categories: { displayName: string; color: string }[];
  masterCategories: { displayName: string; color: string }[];
  notifications: Map<string, Record<string, unknown>>;
  /** Dispatch ids in the order they were called. */
  readonly calls: number[];
}

export function newState(options: OutlookOptions): OutlookState {
  return {
    shown: options.shown,
    sso: options.sso,
    roamingSettings: {},
    customProperties: {},
    categories: [],
    masterCategories: [],
    notifications: new Map(),
    calls: [],
  };
}
