/** Messages between Office.js and an Office host on the web, as JSON texts through `postMessage`. */

export interface WireRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: 0 | 1 | 2;
  readonly _data: unknown;
}

/** `_errorCode` of a response. */
export const INVOKE = { ok: 0, errorInResponse: -3, accessDenied: -5 } as const;

/** `_data` of `ExecuteMethod`: a call of Outlook's own API. */
export interface OutlookCall {
  readonly ApiParams?: Readonly<Record<string, unknown>>;
  readonly MethodData: { readonly DispatchId: number };
}

/** `_data` of `executeMethod` (small e): a call that all Office hosts have in common. */
export interface CommonCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}
