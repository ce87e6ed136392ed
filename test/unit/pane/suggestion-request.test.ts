import { suggestionRequest } from '../../../src/addin/pane/filing/suggestion-request';
import { mail } from './fixtures';

const own = ['enkelt.example'];

it('sends numbers and outside addresses, never the text', () => {
  const request = suggestionRequest(
    mail({ cc: [{ name: '', address: 'jens@privat.example' }] }),
    'Min sag 27.60.08-G01-12-26, mit cpr 670190-1234. Hemmelige ord.',
    own,
  );
  expect(request).toEqual({
    conversationId: 'conversation-1',
    caseNumbers: ['27.60.08-G01-12-26'],
    addresses: ['jens@privat.example'],
    partyNumbers: ['6701901234'],
    subject: 'Ansøgning om kørestol',
  });
});

it('stays within the contract for the strangest mail', () => {
  const many = Array.from({ length: 200 }, (_, i) => ({ name: '', address: `p${i}@privat.example` }));
  const request = suggestionRequest(
    mail({ to: many, from: null, conversationId: 'c'.repeat(5000), subject: 's'.repeat(5000) }),
    '',
    own,
  );
  expect([request.addresses.length, request.conversationId?.length, request.subject.length]).toEqual([
    50, 1000, 1000,
  ]);
});

it('leaves out people without an address', () => {
  const request = suggestionRequest(mail({ from: { name: 'Jens Holm', address: '' } }), '', own);
  expect(request.addresses).toEqual([]);
});
