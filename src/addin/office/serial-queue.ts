/**
 * Runs tasks one after the other, in the order they were asked for. Outlook answers simultaneous requests for
 * attachments with empty contents (OfficeDev/office-js #5740, #3897) and takes at most three calls at a time on the
 * web and on phones; one at a time is what works everywhere.
 */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `task` when all earlier ones have ended, however they ended. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
