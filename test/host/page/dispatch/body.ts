import { CODE, fail, ok, type DispatchTable } from './answers';

const HTML = 3;

/** 37 body.getAsync, 168 getAllInternetHeadersAsync; 18 subject.getAsync of a draft. */
export const body: DispatchTable = {
  18: (_, { shown }) => (shown.kind === 'draft' ? ok(shown.subject) : fail(CODE.itemNotFound)),
  37: ({ coercionType }, { shown }) => {
    if (shown.kind !== 'mail') return fail(CODE.itemNotFound);
    return ok(coercionType === HTML ? shown.bodyHtml : shown.bodyText);
  },
  168: (_, { shown }) => (shown.kind === 'mail' ? ok(shown.headers) : fail(CODE.itemNotFound)),
};
