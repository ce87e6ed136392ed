import type { ConfigProblem, ConfigProblemCode } from './gateway-config';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a value, or says what is wrong with it. */
export type Reading<T> = (text: string) => { readonly value: T } | { readonly problem: ConfigProblemCode };

/** The environment, read setting by setting; what is wrong is gathered, so that it can be told at once. */
export class Settings {
  readonly problems: ConfigProblem[] = [];

  constructor(private readonly env: Environment) {}

  /** The trimmed text of a setting; null when unset or empty. */
  text(setting: string): string | null {
    const text = this.env[setting]?.trim();
    return text === undefined || text === '' ? null : text;
  }

  /** The setting, or `fallback` when it is unset or wrong. */
  read<T>(setting: string, fallback: T, reading: Reading<T>): T {
    const text = this.text(setting);
    if (text === null) return fallback;
    const result = reading(text);
    if ('value' in result) return result.value;
    this.wrong(setting, result.problem);
    return fallback;
  }

  /** Like `read`, for a list separated by commas. */
  list(setting: string, fallback: readonly string[], reading: Reading<string>): readonly string[] {
    return this.read<readonly string[]>(setting, fallback, (text) => {
      const values: string[] = [];
      for (const item of text.split(',').map((part) => part.trim())) {
        if (item === '') continue;
        const result = reading(item);
        if ('problem' in result) return result;
        values.push(result.value);
      }
      return { value: values };
    });
  }

  wrong(setting: string, problem: ConfigProblemCode): void {
    this.problems.push({ setting, problem });
  }
}
