import type { TSchema } from 'typebox';
import { CaseDocument, CaseSummary } from '../../contract/case';
import { Filing } from '../../contract/filing';
import { Problem } from '../../contract/problem';
import { Session } from '../../contract/session';
import { PROBLEM_TYPE } from './errors';
import type { GatewayApp } from './gateway-app';

/** The contract's named schemas: components of the OpenAPI document. */
const COMPONENTS: readonly TSchema[] = [CaseSummary, CaseDocument, Filing, Session, Problem];

/** Registers the named schemas under their `$id`. */
export function addComponents(app: GatewayApp): void {
  for (const component of COMPONENTS) app.addSchema(withReferences(component, true));
}

/**
 * The same schema with each named schema in it replaced by a reference, so that a name is defined once in the OpenAPI
 * document and in the validator. The static type stays that of the whole.
 */
export function referring<T extends TSchema>(schema: T): T {
  return withReferences(schema, false) as T;
}

function withReferences(node: unknown, atTop: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => withReferences(item, false));
  if (typeof node !== 'object' || node === null) return node;
  if (!atTop && '$id' in node && typeof node.$id === 'string') return { $ref: `${node.$id}#` };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withReferences(value, false)]));
}

const problemAnswer = (description: string) => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: referring(Problem) } },
});

/** Error answers that every route may give, for its `response` schema. */
export const PROBLEM_ANSWERS = {
  '4xx': problemAnswer('The gateway says no; `code` tells why'),
  '5xx': problemAnswer('The gateway or a system behind it cannot answer'),
};
