import type { OutlookState } from '../outlook-state';

/** Outlook's answer to one call. */
export interface Answer {
  readonly error: boolean;
  readonly errorCode: number;
  readonly wasSuccessful: boolean;
  readonly data?: unknown;
  readonly [more: string]: unknown;
}

type Params = Readonly<Record<string, unknown>>;

/** Answers by dispatch id; one table per group of calls. */
export type DispatchTable = Readonly<Record<number, (params: Params, state: OutlookState) => Answer>>;

export const ok = (data?: unknown): Answer => ({ error: false, errorCode: 0, wasSuccessful: true, data });

/** @param code Outlook's 9xxx, or 5001 and 7000 of Office */
export const fail = (code: number): Answer => ({ error: true, errorCode: code, wasSuccessful: false });

/** Codes that the tables answer with. */
export const CODE = {
  operationNotSupported: 5000,
  invalidAttachmentId: 9003,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  itemNotFound: 9049,
} as const;
