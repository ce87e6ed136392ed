import { compose, htmlOf } from '../compose.mjs';
import { LOGOS } from '../marks.mjs';
import { encodedWord, file, message, westernText, westernWord } from '../mime.mjs';
import { headersOf } from '../compose.mjs';
import { aage, aids, ali, bodil, grete, ida, jens, jonas, kirsten, poul, soeren } from '../people.mjs';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What citizens write: applications, a complaint, reminders, and what has no subject at all. */
export function citizenMails(files) {
  return [
    application(files),
    complaint(files),
    {
      name: 'rykker-boligindretning',
      at: '2026-11-18T16:45:10+01:00',
      bytes: compose({
        name: 'rykker-boligindretning',
        at: '2026-11-18T16:45:10+01:00',
        from: ali,
        to: [aids],
        cc: [kirsten],
        subject: 'Manglende svar om boligindretning',
        thread: 'bathroom',
        body: `Hej Kirsten

Det er nu fire uger siden jeg skrev til jer om badeværelset og jeg har ikke hørt noget. I lovede at ringe i uge 44.

Min kone kan stadig ikke komme i bad uden at jeg løfter hende over kanten, og jeg har selv fået ondt i ryggen. Kan du ikke lige sige hvor langt I er, og om vi skal finde et tilbud selv?

I må gerne ringe når som helst, jeg har natarbejde og er hjemme om dagen.

Mvh
Ali Yildiz
Åvænget 12
Sag 27.60.24-G01-31-26`,
      }),
    },
    {
      name: 'uden-emne',
      at: '2026-11-17T20:51:33+01:00',
      bytes: compose({
        name: 'uden-emne',
        at: '2026-11-17T20:51:33+01:00',
        from: grete,
        to: [kirsten],
        subject: null,
        html: `<html><body><div dir="auto">hej</div><div dir="auto">her er billedet af badeværelset som du bad om i telefonen. der er 14 cm op til brusenichen, jeg har målt det med min datters tommestok</div><div dir="auto"><br></div><div><img src="cid:billede-1@mail.example" width="600"></div><div dir="auto"><br></div><div dir="auto">hilsen Grete Lund</div><div dir="auto">Sendt fra min telefon</div></body></html>`,
        body: 'hej\nher er billedet af badeværelset som du bad om i telefonen. der er 14 cm op til brusenichen, jeg har målt det med min datters tommestok\n\nhilsen Grete Lund\nSendt fra min telefon',
        related: [
          file('IMG_20261117_204502.jpg', 'image/jpeg', files.bathroomWide, {
            inlineAs: 'billede-1@mail.example',
          }),
        ],
      }),
    },
    {
      name: 'sv-vs-sv-hej',
      at: '2026-11-17T14:32:05+01:00',
      bytes: compose({
        name: 'sv-vs-sv-hej',
        at: '2026-11-17T14:32:05+01:00',
        from: soeren,
        to: [kirsten],
        subject: 'SV: VS: SV: Hej',
        thread: 'rollator',
        body: `Hej Kirsten

Tak for sidst. Nu har vi prøvet den rollator, I kom med, men den er for lav til min mor. Hun går helt krumbøjet med den, og håndtagene kan ikke komme højere op. Kan hun få en anden? Hun er 172 og plejede at være 176 ;-)

Fysioterapeuten sagde, at der findes en høj model med underarmsstøtte.

Venlig hilsen
Søren Lund (Gretes søn)

Fra: Kirsten Dahl <kirsten.dahl@enkeltby.example>
Sendt: 6. november 2026 09:12
Til: Søren Lund
Emne: VS: SV: Hej

Hej Søren

Rollatoren bliver leveret på tirsdag mellem 10 og 14. Sig til, hvis den ikke passer.

Kirsten`,
      }),
    },
    {
      name: 'billeder-af-trappen',
      at: '2026-11-16T08:20:47+01:00',
      bytes: compose({
        name: 'billeder-af-trappen',
        at: '2026-11-16T08:20:47+01:00',
        from: ida,
        to: [aids],
        subject: 'Billeder 📷 af trappen',
        thread: 'lift',
        body: `Hej 😊

Så har jeg taget de billeder af trappen, som I manglede til trappeliften. Gelænderet er kun på den ene side, og der er ni trin. Målene står i filnavnet på den ene.

Kh Ida Skov`,
        attachments: [
          file('📷 trappe/indgang 😀.jpg', 'image/jpeg', files.stairs),
          file('mål 1/2 \\ 9 trin à 19 cm 🦽.png', 'image/png', files.stairsMeasure),
          file('trappe\u202egnp.jpg', 'image/jpeg', files.rooms[3]),
        ],
      }),
    },
    {
      name: 'loensedler',
      at: '2026-11-13T14:03:20+01:00',
      bytes: compose({
        name: 'loensedler',
        at: '2026-11-13T14:03:20+01:00',
        from: poul,
        to: [kirsten],
        subject: 'Re: Vi mangler dine lønsedler',
        body: `Hej

Her er lønsedlerne. Jeg tror, der gik noget galt med den ene, den vil ikke åbne på min telefon, så sig til, hvis I ikke kan læse den.

Poul Krag
710569-3307`,
        attachments: [
          file('lønseddel september.pdf', 'application/pdf', files.payslip),
          file('lønseddel oktober.pdf', 'application/pdf', Buffer.alloc(0)),
        ],
      }),
    },
    windows1252(),
    {
      name: 'foto-af-adgangsvej',
      at: '2026-11-11T19:44:02+01:00',
      bytes: compose({
        name: 'foto-af-adgangsvej',
        at: '2026-11-11T19:44:02+01:00',
        from: jonas,
        to: [aids],
        subject: 'Adgangsvejen til huset',
        body: `Hej

I spurgte, hvordan der ser ud fra vejen og op til huset. Fliserne er skæve hele vejen, og de øverste vipper, når man kører på dem. Jeg væltede med rollatoren der i september.

Jeg vil gerne søge om en fast belægning fra fortovet til hoveddøren.

Venlig hilsen
Jonas Bech
Lyngbakken 3`,
        attachments: [file('IMG_20261111_153012.jpg', 'image/jpeg', files.garden)],
      }),
    },
    {
      name: 'oplysninger-til-ansoegning',
      at: '2026-11-10T13:13:28+01:00',
      bytes: compose({
        name: 'oplysninger-til-ansoegning',
        at: '2026-11-10T13:13:28+01:00',
        from: bodil,
        to: [kirsten],
        subject: 'Oplysninger til min ansøgning',
        thread: 'car',
        body: `Kære Kirsten Dahl

Her er samtykket, så I kan spørge min læge, og et regneark over de ture, jeg kører på en måned. Det er flere, end jeg sagde i telefonen.

Med venlig hilsen
Bodil Friis`,
        attachments: [
          file('Samtykke.pdf', 'application/pdf', files.consent),
          file('Ture pr. måned.xlsx', XLSX, files.budget),
        ],
      }),
    },
  ];
}

function application(files) {
  const body = `Kære kommune

Det sidste halve år har jeg fået svært ved at gå. Jeg kan ikke længere selv komme ned til købmanden, og jeg falder let, når der er glat. Derfor vil jeg gerne søge om en kørestol med eldrift.

Jeg har vedlagt en erklæring fra min læge og et billede af indgangen til huset. Der er to trin op til døren, så det skal I nok se på.

I må gerne ringe om formiddagen.

Venlig hilsen
Jens Holm`;
  const cid = 'logo@holms-snedkeri.example';
  const at = '2026-11-20T09:14:12+01:00';
  return {
    name: 'ansoegning-koerestol',
    at,
    bytes: compose({
      name: 'ansoegning-koerestol',
      at,
      from: jens,
      to: [kirsten],
      subject: 'Ansøgning om kørestol',
      thread: 'wheelchair',
      body,
      html: htmlOf(body, { logo: { cid, width: LOGOS.holm.width, alt: 'Holms Snedkeri' } }),
      related: [file('image001.png', 'image/png', files.logoHolm, { inlineAs: cid })],
      attachments: [
        file('Erklæring.pdf', 'application/pdf', files.statement),
        file('IMG_2291.jpg', 'image/jpeg', files.entrance),
      ],
    }),
  };
}

function complaint(files) {
  const at = '2026-11-19T11:02:55+01:00';
  return {
    name: 'klage-stoette-til-bil',
    at,
    bytes: compose({
      name: 'klage-stoette-til-bil',
      at,
      from: bodil,
      to: [kirsten],
      subject: 'Klage over afslag på støtte til bil',
      thread: 'car',
      body: `Kære Kirsten Dahl

Jeg er meget skuffet over jeres brev. Jeg klager hermed over afslaget, se det vedhæftede brev. Jeg har også scannet jeres afgørelse, så du kan se, hvilken det er.

Jeg håber, I vil læse, hvad min læge har skrevet, for det kan jeg ikke se, at I har gjort.

Med venlig hilsen
Bodil Friis
650752-1138`,
      attachments: [
        file('Klage.docx', DOCX, files.complaint),
        file('scan0001.pdf', 'application/pdf', files.refusal),
      ],
    }),
  };
}

/** As an old program writes it: header and body in windows-1252, eight bits, no encoding. */
function windows1252() {
  const at = '2026-11-12T16:30:41+01:00';
  const name = 'parkeringskort-windows-1252';
  const fields = headersOf({ name, at, from: aage, to: [aids], subject: 'x' });
  const head = {
    ...fields,
    From: `${westernWord(aage.name)} <${aage.address}>`,
    To: `${encodedWord(aids.name)} <${aids.address}>`,
    Subject: westernWord('Spørgsmål om gangstol til Åse – før jul?'),
    'X-Mailer': 'Posthuset 4.2',
  };
  const body = `Hej

Min kone Åse har fået bevilget en gangstol med støtte til albuerne. Den skulle være kommet i uge 45, men vi har intet hørt.

Vi får gæster til jul og vil så gerne have den før. Hvad koster det, hvis vi selv henter den – er det stadig 0 kr.? Eller “lånt” på ubestemt tid?

Mange hilsner
Åge Ærøskov
Møllegårdsvej 31
9991 Enkeltby`;
  return { name, at, bytes: message(head, westernText(body)) };
}
