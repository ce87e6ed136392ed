import {
  caseOptions,
  chosenCase,
  type FormAction,
  formReducer,
  type FormState,
  initialForm,
  shownOptions,
} from '../../../src/addin/pane/filing/form-state';
import { aCase, attachmentDraft, draft, suggestion } from './fixtures';

const after = (state: FormState, ...actions: FormAction[]) => actions.reduce(formReducer, state);
const form = () => initialForm([draft(), attachmentDraft('a')]);
const titles = (state: FormState) => state.rows.map((row) => row.draft.title);

describe('rows', () => {
  it('take over better suggestions as they come', () => {
    const better = [draft({ title: 'Ansøgning om kørestol med eldrift' }), attachmentDraft('a')];
    expect(titles(after(form(), { type: 'drafts', drafts: better }))).toEqual([
      'Ansøgning om kørestol med eldrift',
      'Bilag a',
    ]);
  });

  it('never lose what the user has changed, field by field', () => {
    const state = after(
      form(),
      { type: 'edit', id: 'mail', edit: { title: 'Min titel' } },
      { type: 'edit', id: 'attachment:a', edit: { include: false } },
      {
        type: 'drafts',
        drafts: [
          draft({ title: 'Senere forslag', direction: 'outgoing' }),
          attachmentDraft('a', { title: 'Lægeerklæring' }),
        ],
      },
    );
    expect(state.rows[0]!.draft).toMatchObject({ title: 'Min titel', direction: 'outgoing' });
    expect(state.rows[1]!.draft).toMatchObject({ title: 'Lægeerklæring', include: false });
  });

  it('stay the same objects when a suggestion says nothing new', () => {
    const state = form();
    expect(after(state, { type: 'drafts', drafts: [draft(), attachmentDraft('a')] })).toBe(state);
    const one = after(state, { type: 'drafts', drafts: [draft({ title: 'Ny' }), attachmentDraft('a')] });
    expect(one.rows[1]).toBe(state.rows[1]);
  });

  it('are checked anew when the title is typed', () => {
    const state = after(form(), { type: 'edit', id: 'mail', edit: { title: 'Om 670190-1234 og kørestol' } });
    expect(state.rows[0]!.draft.titleFindings).toContain('cpr');
    expect(
      after(state, { type: 'edit', id: 'mail', edit: { title: '' } }).rows[0]!.draft.titleFindings,
    ).toEqual(['empty']);
  });

  it('keep the findings of a touched title when a late suggestion brings its own', () => {
    const state = after(
      form(),
      { type: 'edit', id: 'mail', edit: { title: 'Ansøgning om kørestol fra Jens' } },
      { type: 'drafts', drafts: [draft({ titleFindings: ['says-nothing'] }), attachmentDraft('a')] },
    );
    expect(state.rows[0]!.draft.titleFindings).toEqual([]);
  });
});

describe('choice of case', () => {
  it('is made beforehand only when sure', () => {
    const unsure = after(form(), { type: 'suggestions', list: [suggestion('1'), suggestion('2')] });
    expect(chosenCase(unsure)).toBeNull();
    const sure = after(form(), { type: 'suggestions', list: [suggestion('1', true), suggestion('2')] });
    expect(chosenCase(sure)?.ref.id).toBe('1');
    expect(sure.chosen?.byUser).toBe(false);
  });

  it('is not made beforehand for a closed case', () => {
    const state = after(form(), { type: 'suggestions', list: [suggestion('1', true, { status: 'closed' })] });
    expect(chosenCase(state)).toBeNull();
  });

  it('of the user is never overruled', () => {
    const state = after(
      form(),
      { type: 'suggestions', list: [suggestion('1'), suggestion('2')] },
      { type: 'choose', key: 'embedded/2' },
      { type: 'suggestions', list: [suggestion('3', true)] },
    );
    expect(chosenCase(state)?.ref.id).toBe('2');
  });

  it('puts late suggestions behind those that are shown, and shows one that is sure', () => {
    const state = after(
      form(),
      { type: 'suggestions', list: [suggestion('1'), suggestion('2')] },
      { type: 'suggestions', list: [suggestion('9', true), suggestion('1')] },
    );
    const { visible, others } = caseOptions(state);
    expect(visible.map((o) => o.case.ref.id)).toEqual(['1', '2']);
    expect(others.map((o) => o.case.ref.id)).toEqual(['9']);
    expect(chosenCase(state)?.ref.id).toBe('9');
    expect(state.othersOpen).toBe(true);
  });

  it('of a case found by search stands first, with the suggestions behind it', () => {
    const state = after(
      form(),
      { type: 'search', open: true },
      { type: 'suggestions', list: [suggestion('1', true), suggestion('2'), suggestion('7')] },
      { type: 'pick', case: aCase('7') },
    );
    const { visible, others } = caseOptions(state);
    expect(visible).toMatchObject([{ case: { ref: { id: '7' } }, suggestion: null }]);
    expect(others.map((o) => o.case.ref.id)).toEqual(['1', '2']);
    expect(chosenCase(state)?.ref.id).toBe('7');
    expect(state.searchOpen).toBe(false);
  });

  it('by number counts the hidden ones too and opens them', () => {
    const three = after(form(), {
      type: 'suggestions',
      list: [suggestion('1'), suggestion('2'), suggestion('3')],
    });
    expect(chosenCase(after(three, { type: 'choose-nth', n: 2 }))?.ref.id).toBe('2');
    const third = after(three, { type: 'choose-nth', n: 3 });
    expect([chosenCase(third)?.ref.id, third.othersOpen]).toEqual(['3', true]);
    expect(after(three, { type: 'choose-nth', n: 4 })).toBe(three);
  });

  it('is in view also when the other suggestions are closed', () => {
    const list = ['1', '2', '3', '4'].map((id) => suggestion(id));
    const state = after(
      form(),
      { type: 'suggestions', list },
      { type: 'choose-nth', n: 3 },
      { type: 'others', open: false },
    );
    expect(shownOptions(state).map((option) => option.case.ref.id)).toEqual(['1', '2', '3']);
  });

  it('a failure after an answer takes nothing away', () => {
    const state = after(
      form(),
      { type: 'suggestions', list: [suggestion('1')] },
      { type: 'suggestions-failed' },
    );
    expect(state.suggestions.state).toBe('ready');
    expect(after(form(), { type: 'suggestions-failed' }).suggestions.state).toBe('failed');
  });
});
