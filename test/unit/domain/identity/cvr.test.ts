import { findCvr, isCvr } from '../../../../src/domain/identity/cvr';
import { partyNumbersIn } from '../../../../src/domain/identity/party-numbers';

/** Invented numbers of a range that is not given out; the first meets the modulus, the second does not. */
const VALID = '99000007';
const WRONG = '99000000';

it('the modulus 11 is checked', () => {
  expect([VALID, WRONG, '0900000', 'abcdefgh'].map(isCvr)).toEqual([true, false, false, false]);
});

describe('findCvr', () => {
  it.each([
    [`CVR ${VALID}`],
    [`cvr-nr.: ${VALID}`],
    ['CVR-nummer 99 00 00 07'],
    ['CVR nr 99.00.00.07'],
    [`SE-nr. DK${VALID}`],
    [`VAT DK-${VALID}`],
    [`DK${VALID}`],
  ])('finds in %j', (text) => {
    expect(findCvr(text)).toEqual([VALID]);
  });

  it('lets a wrong check digit through where the text calls it a CVR number', () => {
    expect(findCvr(`CVR ${WRONG}`)).toEqual([WRONG]);
  });

  it.each([
    [`Tlf. ${VALID}`],
    [VALID],
    [`DK${WRONG}`],
    ['CVR 990000071'],
    ['CVR: se nederst'],
    ['CVR 01234567'],
  ])('finds nothing in %j', (text) => {
    expect(findCvr(text)).toEqual([]);
  });
});

describe('partyNumbersIn', () => {
  it('gathers both kinds, each once', () => {
    expect(partyNumbersIn(`670190-1234, CVR ${VALID}, 6701901234`)).toEqual(['6701901234', VALID]);
  });

  it('stops at twenty', () => {
    const text = Array.from({ length: 40 }, (_, i) => `6701${10 + i}-1234`).join(', ');
    expect(partyNumbersIn(text)).toHaveLength(20);
  });
});
