import { openDrawingBoard } from './browser.mjs';
import { facade, sitePlan } from './drawings.mjs';
import { LOGOS } from './marks.mjs';
import { docx, xlsx } from './office-files.mjs';
import * as pages from './pages.mjs';
import { bathroom, entrance, gardenPath, stairs } from './scenes.mjs';

const SNAP = { width: 900, height: 675, quality: 74 };

/** Draws every file that the mails carry. Bytes of PDFs differ from run to run; names and contents do not. */
export async function drawFiles() {
  const board = await openDrawingBoard();
  try {
    return {
      ...(await drawPages(board)),
      ...(await drawPictures(board)),
      ...(await makeOfficeFiles()),
    };
  } finally {
    await board.close();
  }
}

async function drawPages(board) {
  return {
    statement: await board.pdf(pages.statement()),
    rehabilitationPlan: await board.pdf(pages.rehabilitationPlan()),
    refusal: await board.pdf(pages.refusal()),
    stairLiftDecision: await board.pdf(pages.stairLiftDecision()),
    offer: await board.pdf(pages.offer()),
    invoiceSleeve: await board.pdf(
      pages.invoice('20-1188', 'Kompressionsærme, målsyet', { net: '1.480,00', gross: '2.662,50' }),
    ),
    invoiceBrace: await board.pdf(
      pages.invoice('20-1189', 'Knæskinne, højre', { net: '3.120,00', gross: '4.712,50' }),
    ),
    appealDecision: await board.pdf(pages.appealDecision()),
    consent: await board.pdf(pages.consent()),
    payslip: await board.pdf(pages.payslip('september 2026')),
    relativesLetter: await board.pdf(pages.relativesLetter()),
    bathroomReport: await board.pdf(pages.bathroomReport()),
    powerOfAttorney: await board.pdf(pages.powerOfAttorney()),
    sitePlan: await board.pdf(sitePlan(), { landscape: true }),
  };
}

async function drawPictures(board) {
  const tiles = ['#dfe5e4', '#d9e2e6', '#e6e2d8'];
  const things = ['basin', 'toilet', 'shower', 'door', 'pipe', 'toilet', 'shower', 'basin', 'door'];
  const rooms = [];
  for (const [i, thing] of things.entries()) {
    const scene = bathroom({
      thing,
      tile: tiles[i % 3],
      tilt: ((i * 7) % 5) - 2,
      light: i === 4 ? 0.72 : 0.94,
      stamp: '10.11.2026',
    });
    rooms.push(await board.jpg(scene, SNAP));
  }
  return {
    rooms,
    entrance: await board.jpg(entrance(), { width: 2016, height: 1512, quality: 84 }),
    garden: await board.jpg(gardenPath(), { width: 4000, height: 3000, quality: 97 }),
    bathroomWide: await board.jpg(bathroom({ thing: 'shower', tile: '#d8e0dd' }), {
      width: 1280,
      height: 960,
      quality: 80,
    }),
    stairs: await board.jpg(stairs(), { width: 1280, height: 960, quality: 80 }),
    stairsMeasure: await board.png(stairs(), { width: 480, height: 360 }),
    facade: await board.png(facade(), { width: 1188, height: 840 }),
    logoHolm: await board.png(LOGOS.holm.html, LOGOS.holm),
    logoNordby: await board.png(LOGOS.nordby.html, LOGOS.nordby),
  };
}

async function makeOfficeFiles() {
  return {
    complaint: await docx('Klage over afslag på støtte til bil', 'Bodil Friis', [
      'Til Enkeltby Kommune',
      'Jeg klager over jeres afslag af 29. oktober 2026. I skriver, at handicapkørsel er nok. Det er det ikke.',
      '# Hvorfor jeg ikke kan nøjes med handicapkørsel',
      'Handicapkørslen skal bestilles dagen før og kører ikke til min datter i Fjordby efter klokken 18. Jeg passer mine børnebørn to aftener om ugen, og jeg har 14 ture om måneden, ikke otte.',
      'Jeg kan heller ikke gå til en ventende bil, når der er glat. Min læge har skrevet det i sin udtalelse, som I har fået.',
      '# Hvad jeg beder om',
      'Jeg beder jer om at se på sagen igen og ellers sende den videre til Ankestyrelsen.',
      'Bodil Friis',
    ]),
    minutes: await docx('Referat af teammøde den 11. november 2026', 'Mette Bruun', [
      'Til stede: Kirsten, Mette, Torben. Afbud: Hanne.',
      '# 1. Ventetid på boligindretning',
      'Vi ligger på syv uger. Torben laver en oversigt over de sager, der venter på tilbud.',
      '# 2. Depotet',
      'Der mangler høje rollatorer. Mette bestiller.',
      '# 3. Eventuelt',
      'Teammødet i næste uge flyttes måske til torsdag.',
    ]),
    calculation: xlsx('Kalkulation', [
      ['Post', 'Mængde', 'Enhed', 'Pris', 'I alt'],
      ['Rampe, galvaniseret stål', 5.6, 'm', 5607.14, '=B2*D2'],
      ['Repos med gelænder', 1, 'stk.', 9850, '=B3*D3'],
      ['Fundering og belægning', 1, 'sum', 12300, '=B4*D4'],
      ['Dørtrin fjernes', 2, 'stk.', 1950, '=B5*D5'],
      ['I alt uden moms', '', '', '', '=SUM(E2:E5)'],
    ]),
    budget: xlsx('Kørsel', [
      ['Tur', 'Gange om måneden', 'Km'],
      ['Børnebørn i Fjordby', 8, 34],
      ['Genoptræning', 4, 12],
      ['Indkøb', 2, 6],
      ['I alt', '=SUM(B2:B4)', '=SUMPRODUCT(B2:B4,C2:C4)'],
    ]),
    buildingNote: await docx('Beskrivelse af ombygning, Møllevej 8, 2. tv.', 'Ejerforeningen Møllevej 8', [
      'Badeværelset er 3,1 m². Brusenichen har en kant på 14 cm, og døren er 62 cm bred.',
      'Vi foreslår, at kanten fjernes, og at døren flyttes til gavlen, hvor der kan blive 82 cm.',
      'Ejerforeningen har ikke noget imod ombygningen.',
    ]),
  };
}
