import type { HostShown } from './host-mail';
import type { OutlookCall } from './wire';

/** What goes wrong. */
export type Fault =
  /** An error code with an answer: 9xxx, 5001, 7000. */
  | { readonly kind: 'error'; readonly code: number }
  /** The channel itself denies access (−5). */
  | { readonly kind: 'denied' }
  /** Success, and no contents. */
  | { readonly kind: 'empty' }
  /** The answer never comes. */
  | { readonly kind: 'silent' }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Another item is shown before the answer comes; `announced` false for an ItemChanged that is missed. */
  | { readonly kind: 'item-changes'; readonly to: HostShown; readonly announced: boolean };

/** A fault and the calls it strikes. */
export interface PlannedFault {
  readonly dispatchId: number;
  /** For 150: only this attachment. */
  readonly attachmentId?: string;
  readonly fault: Fault;
  /** How many calls it strikes; all when left out. */
  readonly times?: number;
}

/** The faults that are planned, in order. */
export class Faults {
  #planned: { readonly plan: PlannedFault; left: number }[] = [];

  plan(plan: PlannedFault): void {
    this.#planned.push({ plan, left: plan.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault that strikes this call, used up by one; null when none does. */
  strike({ ApiParams, MethodData }: OutlookCall): Fault | null {
    const found = this.#planned.find(
      ({ plan, left }) =>
        left > 0 &&
        plan.dispatchId === MethodData.DispatchId &&
        (plan.attachmentId === undefined || plan.attachmentId === ApiParams?.['id']),
    );
    if (!found) return null;
    found.left -= 1;
    return found.plan.fault;
  }
}
