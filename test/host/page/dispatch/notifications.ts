import { CODE, fail, ok, type DispatchTable } from './answers';

const TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];

/** 33 add, 34 get all, 35 replace, 36 remove. */
export const notifications: DispatchTable = {
  33: (params, state) => {
    const key = String(params['key']);
    if (state.notifications.has(key)) return fail(CODE.duplicateNotificationKey);
    state.notifications.set(key, params);
    return ok();
  },
  34: (_, state) =>
    ok([...state.notifications.values()].map((shown) => ({ ...shown, type: TYPES[Number(shown['type'])] }))),
  35: (params, state) => {
    state.notifications.set(String(params['key']), params);
    return ok();
  },
  36: (params, state) =>
    state.notifications.delete(String(params['key'])) ? ok() : fail(CODE.notificationKeyNotFound),
};
