/** One document on a case, as a list names it. */
export const doc = (title, date, direction) => ({ title, date, direction });
