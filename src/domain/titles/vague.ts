/** Words that say how something came or that something came, never what it is about. */
const EMPTY_WORDS = new Set(
  (
    'hej hejsa hallo goddag kære hi hello dear svar sv vs re fw fwd mail mails email e-mail besked brev borgerbrev post ' +
    'henvendelse vedhæftet vedhæftede vedhæftning vedlagt bilag fil filer dokument dokumenter dok papirer papir scan scanning ' +
    'skan scannet indscannet kopi print pdf word docx billede billeder foto fotos photo image img video film lyd optagelse ' +
    'unavngivet uden titel emne untitled document attachment file ny nyt nye igen haster vigtigt vigtig obs info information ' +
    'oplysninger materiale spørgsmål spm hjælp diverse andet noget ting lidt test opfølgning rykker tak mange lige husk ok ' +
    'mig mine min mit dig din dit jer jeres os vores vor jeg du vi i de den det og eller til fra på om af ad at en et er som ' +
    'med for ved vedr vedrørende angående ang endelig final version udkast rev kommunen kommune borger borgeren hr fru the a of ' +
    'sag sagen sags sagsnr nr nummer ref'
  ).split(' '),
);

/** A word of a title: letters, also joined by a hyphen or an apostrophe. */
const WORD = /[\p{L}][\p{L}\p{M}'’-]*/gu;

/** Words that carry meaning; months, numbers and the empty words do not. */
export function tellingWords(text: string): readonly string[] {
  return [...text.matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word.toLocaleLowerCase('da-DK')));
}

/** Whether a title could stand on any document: "Brev", "scan0001", "SV: VS: hej", "Foto fra borger af 24.11.2026". */
export function isVague(text: string): boolean {
  return tellingWords(text).length === 0;
}
