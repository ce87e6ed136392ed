import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createEmbeddedSystem } from './esdh/embedded/embedded-system';
import { sweepLeftovers } from './esdh/embedded/write-blob';
import type { EsdhSystem } from './esdh/esdh-system';
import { createSystems } from './esdh/registry';
import { DELIVERY_SETTINGS, type DeliverySettings } from './filing/delivery-settings';
import { createDeliveryWorker, type DeliveryWorker, type Sleep } from './filing/delivery-worker';
import { createFilingService } from './filing/filing-service';
import { silentLogger, type Logger } from './logger';
import type { GatewayServices } from './services';
import type { Database } from './store/database';
import { createSuggestions } from './suggest/suggest-cases';

/** Bytes without a document that are older than this belong to no delivery that is still going on. */
const LEFTOVER_MS = 24 * 60 * 60_000;

export interface CreateServicesOptions {
  readonly database: Database;
  readonly clock?: () => Date;
  /** Makes unique ids (UUID). */
  readonly newId?: () => string;
  /** 0 to 1; spreads attempts that failed together. */
  readonly random?: () => number;
  readonly sleep?: Sleep;
  /** Pino fits. Nothing personal is ever given to it. */
  readonly logger?: Logger;
  /** Case systems; the embedded one alone when left out. */
  readonly systems?: readonly EsdhSystem[];
  readonly delivery?: Partial<DeliverySettings>;
}

export interface CreatedServices {
  readonly services: GatewayServices;
  /** Not started yet; `stop()` it before the database is closed. */
  readonly worker: DeliveryWorker;
}

const realSleep: Sleep = async (ms, signal) => {
  await wait(ms, undefined, { signal, ref: false }).catch(() => undefined);
};

/** Puts the gateway's services together over one database. The caller starts the worker and closes the database. */
export async function createServices(options: CreateServicesOptions): Promise<CreatedServices> {
  const { db, description } = options.database;
  const clock = options.clock ?? (() => new Date());
  const newId = options.newId ?? randomUUID;
  const systems = createSystems(options.systems ?? [createEmbeddedSystem({ db, clock, newId })]);
  const context = { db, systems, clock, newId };
  await sweepLeftovers(db, new Date(clock().getTime() - LEFTOVER_MS));

  const worker = createDeliveryWorker({
    context: { ...context, random: options.random ?? Math.random, logger: options.logger ?? silentLogger },
    settings: { ...DELIVERY_SETTINGS, ...options.delivery },
    sleep: options.sleep ?? realSleep,
  });
  return {
    services: {
      filings: createFilingService(context, () => worker.wake()),
      suggestions: createSuggestions(context),
      systems,
      database: description,
    },
    worker,
  };
}
