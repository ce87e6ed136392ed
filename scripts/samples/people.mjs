import { person } from './mime.mjs';

/** The invented people and firms of Enkeltby. No address ends in a domain that anybody can own (RFC 2606). */
export const MUNICIPALITY = {
  name: 'Enkeltby Kommune',
  address: 'Rådhustorvet 1, 9991 Enkeltby',
  unit: 'Hjælpemiddelteamet',
};

export const kirsten = person('Kirsten Dahl', 'kirsten.dahl@enkeltby.example');
export const mette = person('Mette Bruun', 'mette.bruun@enkeltby.example');
export const torben = person('Torben Løvgren', 'torben.loevgren@enkeltby.example');
export const aids = person('Hjælpemidler', 'hjaelpemidler@enkeltby.example');

export const jens = person('Jens Holm', 'jens@holms-snedkeri.example');
export const bodil = person('Bodil Friis', 'bodil.friis@mail.example');
export const grete = person('Grete Lund', 'gretelund38@mail.example');
export const soeren = person('Søren Lund', 'soren.lund@mail.example');
export const ali = person('Ali Yildiz', 'ali.yildiz@mail.example');
export const ida = person('Ida Skov', 'idaskov@mail.example');
export const poul = person('Poul Krag', 'poul.krag@mail.example');
export const aage = person('Åge Ærøskov', 'aage.aeroeskov@post.example');
export const jonas = person('Jonas Bech', 'jonasbech@mail.example');

export const nordby = person('Nordby Byg ApS', 'tilbud@nordbybyg.example');
export const region = person(
  'Region Enkelt, Ortopædkirurgisk Afdeling',
  'genoptraening@region-enkelt.example',
);
export const bandages = person('Enkeltby Bandager A/S', 'faktura@enkeltbybandager.example');
export const architects = person('Tegnestuen Lys I/S', 'post@tegnestuenlys.example');
export const appeals = person('Ankestyrelsen', 'sikkerpost@ankestyrelsen.example');
export const newsletter = person('Nyt om hjælpemidler', 'nyhedsbrev@hjaelpemiddelnyt.example');
export const housing = person('Ejerforeningen Møllevej 8', 'bestyrelsen@moellevej8.example');
