import { type ComponentType, lazy } from 'react';

const KEY = 'ev-reloaded-at';
const ONCE_IN_MS = 60_000;

/** Set by whoever has work in the pane that a reload would break off. */
export const reloadGuard = { busy: () => false };

function reloadedJustNow(): boolean {
  try {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    sessionStorage.setItem(KEY, String(Date.now()));
    return Date.now() - last < ONCE_IN_MS;
  } catch {
    // Without storage we could not tell a first reload from a tenth.
    return true;
  }
}

/**
 * A part that is fetched when it is first shown. After a deployment the file names of an open pane are gone: then the page is
 * loaded anew, once, unless something is being filed.
 */
export function lazyWithRetry<P>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(async () => {
    try {
      return await load();
    } catch (error) {
      if (reloadGuard.busy() || reloadedJustNow()) throw error;
      location.reload();
      return new Promise<never>(() => undefined);
    }
  });
}
