import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { CalendarDay, DirectionSchema } from '../../../contract/common';

const Optional = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));

/** One line of a file of cases. Fields that are not named here are left unread. */
export const CaseLine = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 200 }),
  number: Type.String({ minLength: 1, maxLength: 100 }),
  title: Type.String({ minLength: 1, maxLength: 1000 }),
  kle: Optional(Type.String({ maxLength: 20 })),
  kleTitle: Optional(Type.String({ maxLength: 300 })),
  facet: Optional(Type.String({ maxLength: 20 })),
  parties: Type.Optional(
    Type.Array(
      Type.Object({
        role: Type.Optional(Type.String()),
        name: Type.String({ minLength: 1 }),
        cpr: Optional(Type.String({ pattern: '^\\d{6}[- ]?\\d{4}$' })),
        cvr: Optional(Type.String({ pattern: '^\\d{8}$' })),
        email: Optional(Type.String()),
        address: Optional(Type.String()),
      }),
    ),
  ),
  responsible: Optional(Type.Object({ name: Type.String(), unit: Optional(Type.String()) })),
  status: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('closed')])),
  opened: Optional(CalendarDay),
  conversations: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
  documents: Type.Optional(
    Type.Array(
      Type.Object({
        title: Type.String({ minLength: 1 }),
        date: CalendarDay,
        direction: DirectionSchema,
        kind: Type.Optional(Type.String()),
      }),
    ),
  ),
});
export type CaseLine = Static<typeof CaseLine>;

/** Reads one line. Throws an error whose message names what is wrong by field, never the value. */
export function readCaseLine(line: string): CaseLine {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
  if (Value.Check(CaseLine, read)) return read;
  const [first] = Value.Errors(CaseLine, read);
  throw new Error(first === undefined ? 'not a case' : `${first.instancePath || '/'}: ${first.message}`);
}
