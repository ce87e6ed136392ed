/**
 * Stands in for MicrosoftAjax.js 3.5, which Outlook's part of Office.js loads from ajax.aspnetcdn.com. Only what that
 * part touches: string builder, class registration, argument checks, typed errors. A classic script: no imports.
 */
(() => {
  type Loose = Record<string, unknown>;
  const globals = window as unknown as Loose;

  class StringBuilder {
    readonly #parts: string[];
    constructor(start?: string) {
      this.#parts = start ? [start] : [];
    }
    append(text: string): this {
      this.#parts.push(text);
      return this;
    }
    toString(separator = ''): string {
      return this.#parts.join(separator);
    }
  }

  globals['Sys'] = {
    StringBuilder,
    Debug: { trace: () => undefined },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string): unknown => JSON.parse(text),
      },
    },
    Browser: { agent: 'Chrome', InternetExplorer: 'IE' },
  };

  const type = Function as unknown as Loose & { prototype: Loose };
  globals['Type'] = type;
  type['registerNamespace'] = (name: string) => {
    let place = globals;
    for (const part of name.split('.')) place = (place[part] ??= {}) as Loose;
  };
  type['registerClass'] = () => undefined;
  type.prototype['registerClass'] = () => undefined;

  const typedError =
    (name: string, fallback: string, detail: string) =>
    (subject?: unknown, ...rest: unknown[]): Error => {
      const last = rest.at(-1);
      const message = typeof last === 'string' ? last : fallback;
      return Object.assign(new Error(`${name}: ${message}`), { name, [detail]: subject });
    };
  const errors = Error as unknown as Loose;
  errors['create'] = (message: string, facts: Loose) => Object.assign(new Error(message), facts);
  errors['argument'] = typedError(
    'Sys.ArgumentException',
    'Value does not fall within the expected range.',
    'paramName',
  );
  errors['argumentNull'] = typedError('Sys.ArgumentNullException', 'Value cannot be null.', 'paramName');
  errors['argumentType'] = typedError(
    'Sys.ArgumentTypeException',
    'Object cannot be converted.',
    'paramName',
  );
  errors['argumentOutOfRange'] = typedError('Sys.ArgumentOutOfRangeException', 'Out of range.', 'paramName');
  errors['parameterCount'] = typedError('Sys.ParameterCountException', 'Parameter count mismatch.', 'detail');

  (String as unknown as Loose)['format'] = (pattern: string, ...values: unknown[]) =>
    pattern.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));

  interface Expected {
    readonly name: string;
    readonly type?: unknown;
    readonly optional?: boolean;
    readonly mayBeNull?: boolean;
  }
  const TYPE_NAMES = new Map<unknown, string>([
    [String, 'string'],
    [Number, 'number'],
    [Boolean, 'boolean'],
    [Function, 'function'],
    [Object, 'object'],
  ]);
  const missing = (name: string) => (errors['argumentNull'] as (name: string) => Error)(name);
  const validate = (value: unknown, expected: Expected): Error | null => {
    if (value === undefined) return expected.optional || expected.mayBeNull ? null : missing(expected.name);
    if (value === null) return expected.mayBeNull ? null : missing(expected.name);
    if (!expected.type) return null;
    const name = TYPE_NAMES.get(expected.type);
    const fits =
      name === undefined ? value instanceof (expected.type as new () => object) : typeof value === name;
    return fits ? null : (errors['argumentType'] as (name: string) => Error)(expected.name);
  };
  const checks = Function as unknown as Loose;
  checks['_validateParameter'] = (value: unknown, expected: Expected, name: string) =>
    validate(value, { ...expected, name });
  checks['_validateParams'] = (values: ArrayLike<unknown>, expected: readonly Expected[]) =>
    expected.map((one, index) => validate(values[index], one)).find((error) => error !== null) ?? null;
})();
