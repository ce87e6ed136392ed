import { CODE, fail, ok, type DispatchTable } from './answers';

/** 204 getAsFileAsync: always the file of the item that is current when the call arrives. */
export const mailFile: DispatchTable = {
  204: (_, { shown }) => (shown.kind === 'mail' ? ok(shown.file) : fail(CODE.itemNotFound)),
};
