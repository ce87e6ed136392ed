import { createHash, type Hash } from 'node:crypto';

interface Running {
  readonly hash: Hash;
  at: number;
}

/**
 * Digests of the uploads that pass through this gateway, so that a document which comes in several stretches need not be
 * read back. Only a shortcut: forgotten ones, and those that another gateway began, are read back.
 */
export class RunningDigests {
  private readonly running = new Map<string, Running>();

  constructor(private readonly capacity = 256) {}

  /** Takes note of bytes that have been stored at `startAt`. */
  update(documentId: string, startAt: number, bytes: Uint8Array): void {
    const known = this.running.get(documentId);
    const running = startAt === 0 ? { hash: createHash('sha256'), at: 0 } : known;
    if (!running) return;
    if (running.at !== startAt) {
      this.forget(documentId);
      return;
    }
    running.hash.update(bytes);
    running.at += bytes.length;
    this.running.delete(documentId);
    this.running.set(documentId, running);
    this.dropOldest();
  }

  /** Lower-case hex over the first `size` bytes; null when they did not all pass through here. */
  finish(documentId: string, size: number): string | null {
    const running = this.running.get(documentId);
    this.running.delete(documentId);
    return running?.at === size ? running.hash.digest('hex') : null;
  }

  forget(documentId: string): void {
    this.running.delete(documentId);
  }

  private dropOldest(): void {
    if (this.running.size <= this.capacity) return;
    const [oldest] = this.running.keys();
    if (oldest !== undefined) this.running.delete(oldest);
  }
}
