import { directionOf, isOwnAddress } from '../../../../src/domain/mail/direction';

const OWN = ['enkeltby.example'];
const at = (address: string) => ({ name: '', address });
const mail = (
  from: string | null,
  to: string[],
  cc: string[] = [],
  mailboxOwner = 'post@enkeltby.example',
) => ({
  from: from === null ? null : at(from),
  to: to.map(at),
  cc: cc.map(at),
  mailboxOwner,
});

describe('directionOf', () => {
  it.each([
    ['a citizen writes', mail('jens@mail.example', ['post@enkeltby.example']), 'incoming'],
    ['a colleague writes', mail('a@enkeltby.example', ['b@enkeltby.example']), 'internal'],
    ['a colleague writes to a citizen', mail('a@enkeltby.example', ['jens@mail.example']), 'outgoing'],
    [
      'one copy goes outside',
      mail('a@enkeltby.example', ['b@enkeltby.example'], ['x@mail.example']),
      'outgoing',
    ],
    ['a school of the municipality', mail('a@skole.enkeltby.example', ['b@enkeltby.example']), 'internal'],
    ['a look-alike domain', mail('a@notenkeltby.example', ['b@enkeltby.example']), 'incoming'],
    [
      'an own domain as subdomain of another',
      mail('a@enkeltby.example.evil.example', ['b@enkeltby.example']),
      'incoming',
    ],
    ['no sender, a draft to a citizen', mail(null, ['jens@mail.example']), 'outgoing'],
    ['no sender, a file from elsewhere', mail(null, ['b@enkeltby.example'], [], ''), 'incoming'],
    ['nobody named', mail(null, []), 'incoming'],
    ['no recipients named', mail('a@enkeltby.example', []), 'internal'],
    ['unresolved colleague', mail('/o=ExchangeLabs/cn=Recipients/cn=a', ['b@enkeltby.example']), 'internal'],
    ['recipient without address', mail('a@enkeltby.example', ['']), 'internal'],
  ])('%s', (_what, snapshot, expected) => {
    expect(directionOf(snapshot, OWN)).toBe(expected);
  });

  it('counts everybody as outside when no domain is configured', () => {
    expect(directionOf(mail('a@enkeltby.example', ['b@enkeltby.example']), [])).toBe('incoming');
  });
});

describe('isOwnAddress', () => {
  it.each([
    ['A@ENKELTBY.EXAMPLE', true],
    ['a@enkeltby.example.', true],
    ['enkeltby.example', false],
    ['', false],
  ])('%j: %s', (address, expected) => {
    expect(isOwnAddress(address, ['@Enkeltby.example', ''])).toBe(expected);
  });
});
