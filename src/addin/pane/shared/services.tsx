import { createContext, use } from 'react';
import type { CaseRef } from '../../../contract/case';
import type { PaneHost } from '../../host/pane-host';
import type { Connection } from '../boot/connection';
import type { RunStore } from '../filing/run-store';

/** What every view may use. */
export interface Services {
  readonly host: PaneHost;
  readonly connection: Connection;
  readonly reconnect: () => void;
  readonly runs: RunStore;
  readonly openCase: (ref: CaseRef) => void;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('useServices outside its provider');
  return services;
}
