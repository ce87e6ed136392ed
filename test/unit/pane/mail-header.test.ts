import { counterpartOf } from '../../../src/addin/pane/mail/correspondent';
import { usableColors } from '../../../src/addin/pane/shared/theme';
import { mail } from './fixtures';

const own = ['enkelt.example'];

describe('counterpartOf', () => {
  it('is the sender of an incoming mail', () => {
    expect(counterpartOf(mail(), 'incoming', own)).toEqual({ name: 'Jens Holm', role: 'citizen', others: 0 });
  });

  it('is the first recipient outside of an outgoing mail', () => {
    const outgoing = mail({
      from: { name: 'Kirsten Dahl', address: 'kirsten@enkelt.example' },
      to: [
        { name: 'Mette Bruun', address: 'mette@enkelt.example' },
        { name: 'Jens Holm', address: 'jens@privat.example' },
      ],
      cc: [{ name: 'Bodil Friis', address: 'bodil@privat.example' }],
    });
    expect(counterpartOf(outgoing, 'outgoing', own)).toMatchObject({ name: 'Jens Holm', others: 1 });
  });

  it('has no role while only an unknown domain speaks for a company, and the one that the body tells', () => {
    const from = { name: 'Jens Holm', address: 'jens@holms-snedkeri.example' };
    const roleWith = (text: string) => counterpartOf(mail({ from }), 'incoming', own, text).role;
    expect(roleWith('')).toBeNull();
    expect(roleWith('Min læge siger, at jeg skal søge om en kørestol.')).toBe('citizen');
  });

  it('is shown without marks that disguise a name', () => {
    const from = { name: '\u202eJens\u200b Holm', address: 'jens@privat.example' };
    expect(counterpartOf(mail({ from }), 'incoming', own).name).toBe('Jens Holm');
  });

  it('falls back to the address, and to nobody', () => {
    expect(
      counterpartOf(mail({ from: { name: ' ', address: 'x@privat.example' } }), 'incoming', own).name,
    ).toBe('x@privat.example');
    expect(counterpartOf(mail({ from: null }), 'incoming', own).name).toBeNull();
  });
});

describe('the host’s colours', () => {
  it('are taken over where they can be read', () => {
    expect(usableColors({ dark: true, background: '#212121', foreground: '#ffffff' })).toEqual({
      surface: '#212121',
      text: '#ffffff',
    });
  });

  it.each([
    ['too little contrast', { dark: false, background: '#ffffff', foreground: '#888888' }],
    ['dark ground in a light theme', { dark: false, background: '#000000', foreground: '#ffffff' }],
    ['a colour in another form', { dark: false, background: 'white', foreground: '#000000' }],
    ['no colours', { dark: true, background: null, foreground: null }],
  ])('are left with %s', (_name, theme) => {
    expect(usableColors(theme)).toBeNull();
  });
});
