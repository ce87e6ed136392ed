import { checkForm, titleFault, USUAL_LIMITS } from '../../../src/addin/pane/filing/form-check';
import { type FormAction, formReducer, initialForm } from '../../../src/addin/pane/filing/form-state';
import { attachmentDraft, draft, suggestion } from './fixtures';

const check = (actions: FormAction[], limits = USUAL_LIMITS) =>
  checkForm(actions.reduce(formReducer, initialForm([draft(), attachmentDraft('a')])), limits);
const withCase: FormAction = { type: 'suggestions', list: [suggestion('1', true)] };

it('hands over the included documents with tidied titles', () => {
  const result = check([
    withCase,
    { type: 'edit', id: 'mail', edit: { title: '  Ansøgning   om kørestol ' } },
    { type: 'edit', id: 'attachment:a', edit: { include: false } },
  ]);
  expect(result).toMatchObject({
    kind: 'ready',
    case: { ref: { id: '1' } },
    drafts: [{ title: 'Ansøgning om kørestol' }],
  });
});

it.each<[string, FormAction[], object]>([
  ['no case', [], { kind: 'no-case' }],
  [
    'no document',
    [
      withCase,
      { type: 'edit', id: 'mail', edit: { include: false } },
      { type: 'edit', id: 'attachment:a', edit: { include: false } },
    ],
    { kind: 'no-document' },
  ],
  [
    'an empty title',
    [withCase, { type: 'edit', id: 'attachment:a', edit: { title: ' \t ' } }],
    { id: 'attachment:a', why: 'title' },
  ],
  [
    'a title of 2,000 characters',
    [withCase, { type: 'edit', id: 'mail', edit: { title: 'x'.repeat(2000) } }],
    { id: 'mail', why: 'title' },
  ],
  [
    'no date',
    [withCase, { type: 'edit', id: 'mail', edit: { documentDate: '' } }],
    { id: 'mail', why: 'date' },
  ],
])('stops at %s', (_name, actions, by) => {
  expect(check(actions)).toMatchObject({ kind: 'stopped', by });
});

it('does not mind a bad title of a document that is left out', () => {
  const actions: FormAction[] = [
    withCase,
    { type: 'edit', id: 'mail', edit: { title: '' } },
    { type: 'edit', id: 'mail', edit: { include: false } },
  ];
  expect(check(actions).kind).toBe('ready');
});

it('keeps to the limits that the gateway tells', () => {
  expect(check([withCase], { ...USUAL_LIMITS, maxDocuments: 1 })).toMatchObject({ by: { kind: 'too-many' } });
  expect(titleFault('abcdef', { ...USUAL_LIMITS, maxTitleLength: 5 })).toBe('too-long');
  expect(titleFault('abcde', { ...USUAL_LIMITS, maxTitleLength: 5 })).toBeNull();
});
