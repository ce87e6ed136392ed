import { ok, type DispatchTable } from './answers';

/** 157–159 categories of the item, 160–162 master categories of the mailbox. */
export const categories: DispatchTable = {
  157: (_, state) => ok(state.categories),
  158: (params, state) => {
    const names = params['categories'] as readonly string[];
    state.categories.push(
      ...names.map((displayName) => ({ displayName, color: colourOf(displayName, state) })),
    );
    return ok();
  },
  159: (params, state) => {
    const names = params['categories'] as readonly string[];
    state.categories = state.categories.filter(({ displayName }) => !names.includes(displayName));
    return ok();
  },
  160: (_, state) => ok(state.masterCategories),
  161: (params, state) => {
    state.masterCategories.push(...(params['categoryDetails'] as typeof state.masterCategories));
    return ok();
  },
  162: (params, state) => {
    const names = params['masterCategories'] as readonly string[];
    state.masterCategories = state.masterCategories.filter(({ displayName }) => !names.includes(displayName));
    return ok();
  },
};

function colourOf(
  name: string,
  { masterCategories }: { masterCategories: { displayName: string; color: string }[] },
) {
  return masterCategories.find(({ displayName }) => displayName === name)?.color ?? 'None';
}
