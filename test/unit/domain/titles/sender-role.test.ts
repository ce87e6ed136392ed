import { correspondentOf, wordFor } from '../../../../src/domain/titles/sender-role';

const of = (name: string, address: string, text = '') =>
  correspondentOf({ name, address }, ['enkeltby.example'], text);

describe('correspondentOf', () => {
  it.each([
    ['Jens Holm', 'jens.holm@mail.example', 'borger'],
    ['Åse Ærø-Østergård', 'aase@gmail.com', 'borger'],
    ['', 'x12@hotmail.com', 'borger'],
    ['', '', 'borger'],
    ['Nordby Byg ApS', 'kontakt@nordbybyg.example', 'Nordby Byg ApS'],
    ['Gul & Blå Fyrværkeri v/Ib Storm', 'ib@guloblaa.example.com', 'Gul & Blå Fyrværkeri'],
    ['Hansen A/S (Odense)', 'h@hansen.example', 'Hansen A/S'],
    ['Svend Kildegaard', 'svend@kildegaardkloak.example.com', 'virksomhed'],
    ['Jonathan Fugl', 'jf@nordlinjen.dk', 'virksomhed'],
    ['Jens Holm', 'jens@holmfamilien.dk', 'borger'],
    ['Region Enkelt, Neurologisk afdeling', 'neuro@regionenkelt.example', 'Region Enkelt'],
    ['Ankestyrelsen', 'post@ankestyrelsen.example', 'Ankestyrelsen'],
    ['Mette Hansen', 'meh@nabokommune.dk', 'myndighed'],
    ['Mosbølle Borgerforening', 'kontakt@mosboelle.example', 'Mosbølle Borgerforening'],
    ['Kirsten Dahl', 'kirsten.dahl@enkeltby.example', 'kollega'],
    ['Kommune Jensen', 'svindel@gmail.com', 'Kommune Jensen'],
  ])('%s <%s> is %s', (name, address, expected) => {
    expect(wordFor(of(name, address))).toBe(expected);
  });

  it('takes a craftsman who writes of his own doctor for a citizen', () => {
    expect(
      of('Jens Holm', 'jens@holms-snedkeri.example', 'Min læge siger, at jeg skal have en kørestol.').role,
    ).toBe('citizen');
    expect(of('Jens Holm', 'jens@holms-snedkeri.example', 'Hermed vores tilbud.').role).toBe('company');
  });

  it('reads the firm from the foot of the mail', () => {
    expect(of('Pia Vind', 'pia@vind.dk', 'Hermed svar.\n\nPia Vind\nVind ApS · CVR 99000007').role).toBe(
      'company',
    );
  });

  it('takes somebody without an address for a citizen', () => {
    expect(correspondentOf(null, ['enkeltby.example']).role).toBe('citizen');
  });
});
