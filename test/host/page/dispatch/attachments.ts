import { CODE, fail, ok, type DispatchTable } from './answers';

/** 150 getAttachmentContentAsync. */
export const attachments: DispatchTable = {
  150: ({ id }, { shown }) => {
    const found = shown.kind === 'mail' ? shown.attachments.find((a) => a.id === id) : undefined;
    return found ? ok({ content: found.content, format: found.format }) : fail(CODE.invalidAttachmentId);
  },
};
