import { CODE, fail, ok, type DispatchTable } from './answers';

/** 3/4 custom properties of the item, 404 roaming settings, 108 shared properties. */
export const properties: DispatchTable = {
  // The one answer without `data`.
  3: (_, { customProperties }) => ({ ...ok(), customProperties: JSON.stringify(customProperties) }),
  4: (params, state) => {
    state.customProperties = params['customProperties'];
    return ok();
  },
  108: (_, { shown }) =>
    shown.kind === 'mail' && shown.sharedOwner !== null
      ? ok({
          owner: shown.sharedOwner,
          targetMailbox: shown.sharedOwner,
          targetRestUrl: '',
          delegatePermissions: 1,
        })
      : fail(CODE.operationNotSupported),
  404: (params, state) => {
    state.roamingSettings = params[0] as Record<string, string>;
    return ok();
  },
};
