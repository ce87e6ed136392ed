import type { Engine } from './engine';

/**
 * The one engine of a folder, opened again after it has died (PostgreSQL ends itself when it can write no log, as on a
 * full disk; opening it again recovers every acknowledged commit).
 */
export class KeptEngine {
  private current: Promise<Engine> | null = null;

  constructor(private readonly open: () => Promise<Engine>) {}

  /** The living engine; rejects while it cannot be opened, and tries again when next asked. */
  get(): Promise<Engine> {
    const opening = this.current ?? this.open();
    this.current = opening;
    opening.catch(() => this.forget(opening));
    return opening;
  }

  /** Puts a dead engine away. */
  async drop(dead: Engine): Promise<void> {
    this.current = null;
    await dead.end();
  }

  async close(): Promise<void> {
    const engine = await this.current;
    this.current = null;
    await engine?.close();
  }

  private forget(failed: Promise<Engine>): void {
    if (this.current === failed) this.current = null;
  }
}
