import Type, { type Static } from 'typebox';

/** Longest title that every connected system takes; longer is refused with a plain sentence. */
export const MAX_TITLE_LENGTH = 250;

export const Id = Type.String({ minLength: 1, maxLength: 200 });
export const CalendarDay = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'Danish calendar day',
});
export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 with zone' });
export const DirectionSchema = Type.Union(
  [Type.Literal('incoming'), Type.Literal('outgoing'), Type.Literal('internal')],
  { description: 'Indgående, udgående, intern' },
);

export const Person = Type.Object({ name: Type.String(), unit: Type.Union([Type.String(), Type.Null()]) });
export type Person = Static<typeof Person>;
