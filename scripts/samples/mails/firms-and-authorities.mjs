import { createHash } from 'node:crypto';
import { compose, headersOf, htmlOf } from '../compose.mjs';
import { LOGOS } from '../marks.mjs';
import { file, message, multipart, text } from '../mime.mjs';
import {
  aids,
  appeals,
  architects,
  bandages,
  housing,
  kirsten,
  newsletter,
  nordby,
  region,
  torben,
} from '../people.mjs';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What firms, authorities and associations send, and a newsletter that nobody asked for. */
export function outsideMails(files) {
  return [
    newsletterMail(),
    rehabilitation(files),
    offer(files),
    drawings(files),
    twoOfTheSameName(files),
    signedDecision(files),
    twelveAttachments(files),
  ];
}

/** HTML only, with pictures on a server elsewhere, a counting pixel and a script: none of them may come alive. */
function newsletterMail() {
  const at = '2026-11-20T07:00:00+01:00';
  const name = 'nyhedsbrev';
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: newsletter,
      to: [kirsten],
      subject: 'Novembernyt: fem ting, du skal vide om hjælpemidler',
      fields: {
        'List-Id': '<nyhedsbrev.hjaelpemiddelnyt.example>',
        'List-Unsubscribe': '<https://hjaelpemiddelnyt.example/afmeld?id=4711>',
        Precedence: 'bulk',
      },
      html: `<!doctype html><html><head><title>Novembernyt</title><script>document.title = 'script-har-koert'; window.scriptHasRun = true;</script>
<style>@import url("https://hjaelpemiddelnyt.example/stil.css"); .t{font-family:Georgia}</style></head>
<body style="background:#eef3ee url('https://hjaelpemiddelnyt.example/baggrund.png')" onload="window.scriptHasRun = true">
<p style="font-size:11px">Kan du ikke se billederne? <a href="https://hjaelpemiddelnyt.example/nov">Åbn i browser</a></p>
<img src="https://hjaelpemiddelnyt.example/top.jpg" width="600" height="180" alt="Novembernyt">
<h1 class="t">Fem ting, du skal vide i november</h1>
<ol><li>Nye rollatorer med elmotor er på vej</li><li>Webinar 3. december: Måltagning i hjemmet</li><li>Sådan gør tre kommuner med genbrug</li><li>Vinterdæk til kørestole</li><li>Mød os på messen i Fjordby</li></ol>
<p><a href="javascript:alert('hej')">Læs mere</a> · <a href="https://hjaelpemiddelnyt.example/afmeld?id=4711">Afmeld nyhedsbrevet</a></p>
<img src="https://hjaelpemiddelnyt.example/pixel.gif?modtager=4711" width="1" height="1" alt="">
</body></html>`,
    }),
  };
}

function rehabilitation(files) {
  const at = '2026-11-19T15:40:00+01:00';
  const name = 'genoptraeningsplan';
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: region,
      to: [aids],
      subject: 'Sikker mail: Genoptræningsplan – udskrivelse i dag',
      thread: 'rehab',
      starts: true,
      body: `Til Enkeltby Kommune

Hermed sendes genoptræningsplan for Grete Lund, 640438-0982, som udskrives til eget hjem i dag kl. 15.

Borgeren har behov for toiletforhøjelse og høj rollator fra udskrivelsen. Vi beder om, at kommunen kontakter hende inden for syv dage.

Venlig hilsen
Nikolaj Rude
Fysioterapeut
Region Enkelt, Ortopædkirurgisk Afdeling`,
      attachments: [file('Genoptræningsplan_GL_191126.pdf', 'application/pdf', files.rehabilitationPlan)],
    }),
  };
}

function offer(files) {
  const at = '2026-11-19T09:20:18+01:00';
  const name = 'tilbud-rampe';
  const cid = 'nordby-logo@nordbybyg.example';
  const body = `Hej Kirsten

Som aftalt da vi var ude og kigge får du her vores tilbud på rampe og dørtrin på Åvænget 12. Kalkulationen er i regnearket, så du kan se, hvad der er hvad.

Jeres sag 27.60.24-G01-31-26.

Vi kan gå i gang tre uger efter I siger ja.

Med venlig hilsen
Brian Nordby
Nordby Byg ApS · Industrivej 40 · 9991 Enkeltby
CVR 99000015 · Tlf. 01 98 76 00`;
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: nordby,
      to: [kirsten],
      subject: 'Tilbud på rampe og dørtrin',
      thread: 'ramp',
      starts: true,
      body,
      html: htmlOf(body, { logo: { cid, width: LOGOS.nordby.width, alt: 'Nordby Byg' } }),
      related: [file('image001.png', 'image/png', files.logoNordby, { inlineAs: cid })],
      attachments: [
        file('Tilbud_4711_rampe.pdf', 'application/pdf', files.offer),
        file('Kalkulation.xlsx', XLSX, files.calculation),
      ],
    }),
  };
}

function drawings(files) {
  const at = '2026-11-17T09:00:36+01:00';
  const name = 'tegninger-tilbygning';
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: architects,
      to: [torben],
      cc: [kirsten],
      subject: 'Tegninger til tilbygning, Åvænget 12 (02.34.02-G01-214-26)',
      thread: 'annexe',
      body: `Hej Torben

Her er de reviderede tegninger, hvor tilbygningen er rykket 10 cm, så vi holder 2,5 meter til skel. Rampen er tegnet med ind, så jeres kolleger i Hjælpemiddelteamet kan se, hvor den kommer til at ligge.

Sig til, hvis du mangler noget, før du kan give tilladelsen.

Venlig hilsen
Signe Lys
Arkitekt MAA
Tegnestuen Lys I/S, CVR 99000031`,
      attachments: [
        file('Situationsplan rev B.pdf', 'application/pdf', files.sitePlan),
        file('Facade_syd.png', 'image/png', files.facade),
      ],
    }),
  };
}

function twoOfTheSameName(files) {
  const at = '2026-11-16T12:48:09+01:00';
  const name = 'to-fakturaer';
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: bandages,
      to: [aids],
      subject: 'Fakturaer for november',
      body: `Til Enkeltby Kommune

Vedhæftet er to fakturaer for bandager, som er udleveret efter jeres bevilling.

Venlig hilsen
Enkeltby Bandager A/S
CVR 99000023`,
      attachments: [
        file('Faktura.pdf', 'application/pdf', files.invoiceSleeve),
        file('Faktura.pdf', 'application/pdf', files.invoiceBrace),
      ],
    }),
  };
}

/** Clear-signed S/MIME (RFC 8551): the structure is right, the signature belongs to nobody and verifies nothing. */
function signedDecision(files) {
  const at = '2026-11-13T10:11:00+01:00';
  const name = 'ankestyrelsen-hjemvisning';
  const signed = multipart('mixed', `=_signed_${name}`, [
    text(`Til Enkeltby Kommune

Vedlagt er vores afgørelse i klagesagen med j.nr. 26-40217.

Jeres sagsnummer: 27.60.16-G01-5-26

Vi hjemviser sagen til ny behandling i kommunen. Borgeren har fået kopi.

Venlig hilsen
Ankestyrelsen`),
    file('26-40217 Afgørelse.pdf', 'application/pdf', files.appealDecision),
  ]);
  // SEQUENCE { OBJECT IDENTIFIER signedData, [0] { … } }: begins as a PKCS #7 object does.
  const oid = Buffer.from('06092a864886f70d010702', 'hex');
  const content = createHash('sha512').update(signed).digest();
  const inner = Buffer.concat([oid, Buffer.from([0xa0, content.length]), content]);
  const signature = Buffer.concat([Buffer.from([0x30, inner.length]), inner]);
  const kind = 'signed; protocol="application/pkcs7-signature"; micalg=sha-512';
  return {
    name,
    at,
    bytes: message(
      headersOf({ name, at, from: appeals, to: [aids], subject: 'Afgørelse i j.nr. 26-40217' }),
      multipart(kind, `=_smime_${name}`, [
        signed,
        file('smime.p7s', 'application/pkcs7-signature', signature),
      ]),
    ),
  };
}

function twelveAttachments(files) {
  const at = '2026-11-12T11:26:15+01:00';
  const name = 'dokumentation-badevaerelse';
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: housing,
      to: [kirsten],
      subject: 'Dokumentation for badeværelse, Møllevej 8, 2. tv.',
      body: `Kære Kirsten Dahl

Her er det hele på én gang: vores vurdering, en beskrivelse, fuldmagten fra Vibeke Sand og ni billeder. Billederne er nummereret som i vurderingen.

På bestyrelsens vegne
Ejerforeningen Møllevej 8`,
      attachments: [
        file('Vurdering af badeværelse.pdf', 'application/pdf', files.bathroomReport),
        file('Beskrivelse af ombygning.docx', DOCX, files.buildingNote),
        file('Fuldmagt.pdf', 'application/pdf', files.powerOfAttorney),
        ...files.rooms.map((room, i) => file(`Billede ${i + 1}.jpg`, 'image/jpeg', room)),
      ],
    }),
  };
}
