type Close = () => Promise<unknown>;

/** What has been opened so far, to be closed in the opposite order: at the end, or when the next step fails. */
export class Opened {
  private readonly closes: Close[] = [];
  private closing: Promise<void> | undefined;

  add(close: Close): void {
    this.closes.push(close);
  }

  /** Closes everything, also after one of it failed; rejects with the first failure. Once only. */
  close(): Promise<void> {
    return (this.closing ??= this.closeAll());
  }

  private async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.closes.reverse()) {
      await close().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}
