import type { OutlookState } from '../outlook-state';
import type { OutlookCall } from '../wire';
import { CODE, fail, type Answer, type DispatchTable } from './answers';
import { attachments } from './attachments';
import { body } from './body';
import { categories } from './categories';
import { mailFile } from './mail-file';
import { notifications } from './notifications';
import { properties } from './properties';

const TABLE: DispatchTable = {
  ...body,
  ...attachments,
  ...mailFile,
  ...categories,
  ...notifications,
  ...properties,
};

/** Outlook's answer to one `ExecuteMethod`. */
export function dispatch({ ApiParams, MethodData }: OutlookCall, state: OutlookState): Answer {
  const answer = TABLE[MethodData.DispatchId];
  return answer ? answer(ApiParams ?? {}, state) : fail(CODE.operationNotSupported);
}
