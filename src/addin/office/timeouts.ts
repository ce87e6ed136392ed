/**
 * How long we wait for Office, in milliseconds. Office.js has a limit of its own (65 s), but when it is reached the
 * callback is dropped, not called (OfficeDev/office-js #5614; read in outlook-web 16.0.15201): only our own limit
 * ends the wait.
 */
export interface OfficeTimeouts {
  /** Facts and small texts: headers, owner of a shared folder. */
  readonly facts: number;
  readonly body: number;
  readonly attachment: number;
  readonly wholeMail: number;
}

export const OFFICE_TIMEOUTS: OfficeTimeouts = {
  facts: 15_000,
  body: 30_000,
  attachment: 90_000,
  wholeMail: 180_000,
};
