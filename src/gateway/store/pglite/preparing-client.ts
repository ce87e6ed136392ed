import pg from 'pg';

/** More statements than the gateway has; what comes beyond is parsed each time. */
const MOST = 500;

type Query = (...args: readonly unknown[]) => unknown;

/**
 * A client that prepares a statement when it comes for the second time. In the embedded engine reading and planning a
 * statement costs more than running it.
 */
export class PreparingClient extends pg.Client {
  private readonly names = new Map<string, string | null>();
  private named = 0;

  constructor(config?: pg.ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as Query;
    const preparing: Query = (text, values, ...rest) => {
      const name = typeof text === 'string' && Array.isArray(values) ? this.nameOf(text) : null;
      return name === null ? plain(text, values, ...rest) : plain({ name, text, values }, ...rest);
    };
    this.query = preparing as typeof this.query;
  }

  private nameOf(text: string): string | null {
    const known = this.names.get(text);
    if (known) return known;
    if (this.names.size >= MOST && known === undefined) return null;
    const name = known === undefined ? null : `s${++this.named}`;
    this.names.set(text, name);
    return name;
  }
}
