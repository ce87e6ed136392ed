import { compose } from '../compose.mjs';
import { file, nestedMail, person, text } from '../mime.mjs';
import { aids, ida, kirsten, mette, torben } from '../people.mjs';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the colleagues write to each other and to citizens. */
export function colleagueMails(files) {
  return [teamMeeting(files), answer(files), invitation(), forwarded(files)];
}

function teamMeeting(files) {
  const at = '2026-11-18T13:10:22+01:00';
  const name = 'teammoede';
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: mette,
      to: [kirsten, torben],
      subject: 'Hvem tager teammødet på torsdag?',
      body: `Hej I to

Jeg skal til tandlæge torsdag kl. 9. Er der en af jer, der kan tage teammødet? Referatet fra sidst er vedhæftet, og punkt 1 om ventetiden skal vi have færdigt.

Kh Mette`,
      attachments: [file('Referat teammøde 11. november.docx', DOCX, files.minutes)],
    }),
  };
}

function answer(files) {
  const at = '2026-11-18T10:05:00+01:00';
  const name = 'svar-trappelift';
  return {
    name,
    at,
    folder: 'sent',
    bytes: compose({
      name,
      at,
      from: kirsten,
      to: [ida],
      subject: 'SV: Billeder 📷 af trappen',
      thread: 'lift',
      body: `Kære Ida

Tak for de gode billeder. Vi har nu behandlet din ansøgning, og du får en trappelift. Afgørelsen er vedhæftet. Leverandøren ringer til dig inden en uge.

Venlig hilsen
Kirsten Dahl
Sagsbehandler
Enkeltby Kommune, Hjælpemiddelteamet

Fra: Ida Skov <idaskov@mail.example>
Sendt: 16. november 2026 08:20
Til: Hjælpemidler
Emne: Billeder 📷 af trappen

Så har jeg taget de billeder af trappen, som I manglede til trappeliften.`,
      attachments: [file('Bevilling af trappelift.pdf', 'application/pdf', files.stairLiftDecision)],
    }),
  };
}

function invitation() {
  const at = '2026-11-16T15:15:00+01:00';
  const name = 'visitationsmoede';
  const calendar = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Enkeltby Kommune//Kalender//DA',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:visitationsmoede-20261124@enkeltby.example',
    'DTSTAMP:20261116T141500Z',
    'DTSTART:20261124T080000Z',
    'DTEND:20261124T090000Z',
    'SUMMARY:Visitationsmøde\\, boligindretning',
    'LOCATION:Rådhuset\\, lokale 2.14',
    'ORGANIZER;CN=Mette Bruun:mailto:mette.bruun@enkeltby.example',
    'ATTENDEE;CN=Kirsten Dahl;RSVP=TRUE:mailto:kirsten.dahl@enkeltby.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: mette,
      to: [kirsten],
      subject: 'Visitationsmøde, boligindretning',
      fields: { 'Content-Class': 'urn:content-classes:calendarmessage' },
      body: `Hvornår: tirsdag den 24. november 2026 kl. 9.00–10.00
Hvor: Rådhuset, lokale 2.14

Vi tager Åvænget 12 og Møllevej 8. Tag gerne tilbuddene med.

Mette`,
      calendar: text(calendar, { subtype: 'calendar', parameters: '; method=REQUEST' }),
      attachments: [file('invite.ics', 'application/ics', Buffer.from(calendar))],
    }),
  };
}

/** A colleague forwards a relative's mail as an attachment, with the letter inside it. */
function forwarded(files) {
  const at = '2026-11-11T09:30:40+01:00';
  const name = 'videresendt-henvendelse';
  const inner = compose({
    name: 'henvendelse-om-mor',
    at: '2026-11-10T21:05:13+01:00',
    from: person('Mariann Toft', 'mariann.toft@mail.example'),
    to: [person('Borgerservice', 'borgerservice@enkeltby.example')],
    subject: 'Min mor falder om natten',
    body: `Hej

Jeg ved ikke, hvor jeg skal sende det hen, så nu prøver jeg her. Jeg har skrevet et brev om min mor, det er vedhæftet. Vil I sende det videre til de rigtige?

Venlig hilsen
Mariann Toft`,
    attachments: [file('Brev om min mor.pdf', 'application/pdf', files.relativesLetter)],
  });
  return {
    name,
    at,
    bytes: compose({
      name,
      at,
      from: mette,
      to: [aids],
      cc: [kirsten],
      subject: 'VS: Henvendelse fra pårørende',
      body: `Hej

Den her er havnet i Borgerservice. Den er vist til os. Jeg har ikke svaret hende.

Kh Mette`,
      attachments: [nestedMail('Min mor falder om natten.eml', inner)],
    }),
  };
}
