import { letter, paragraphs, table } from './letter.mjs';

/** The printed pages that come with the mails. Every person and number is invented (replacement CPR numbers). */
const KOMMUNE = {
  mark: 'kommune',
  ink: '#14507a',
  sender: {
    name: 'Enkeltby Kommune',
    lines: ['Hjælpemiddelteamet', 'Rådhustorvet 1', '9991 Enkeltby', 'hjaelpemidler@enkeltby.example'],
  },
};

export const statement = () =>
  letter({
    mark: 'doctor',
    ink: '#7a2f4f',
    sender: { name: 'Lægehuset ved Åen', lines: ['Ågade 3', '9991 Enkeltby', 'Tlf. 01 23 45 00'] },
    to: ['Enkeltby Kommune', 'Hjælpemiddelteamet'],
    facts: [
      ['Dato', '18. november 2026'],
      ['Vedrører', 'Jens Holm, 670190-1234'],
      ['Sag', '27.60.08-G01-12-26'],
    ],
    title: 'Erklæring om gangbesvær',
    body:
      paragraphs(
        'Jeg har efter patientens ønske vurderet hans gangfunktion den 17. november 2026.',
        'Patienten har siden foråret haft tiltagende smerter i begge hofter og nedsat kraft i højre ben. Han går indendørs med støtte, men udendørs højst 80 meter ad gangen, og han er faldet tre gange siden august.',
        'Der er afsluttet genoptræning uden varig bedring. Tilstanden vurderes at være varig, og det er ikke sandsynligt, at yderligere behandling vil ændre den væsentligt.',
      ) +
      table(
        ['Funktion', 'Vurdering'],
        [
          ['Gang indendørs', 'Kort afstand med støtte'],
          ['Gang udendørs', 'Højst 80 meter, derefter hvile'],
          ['Trapper', 'To til tre trin med gelænder'],
          ['Kraft i arme', 'Nedsat, kan ikke selv drive en manuel kørestol over længere afstand'],
        ],
      ) +
      paragraphs(
        'En kørestol med eldrift vil efter min vurdering være nødvendig, for at han kan færdes selvstændigt uden for hjemmet.',
      ),
    signed: { name: 'Karen Vestby', role: 'Speciallæge i almen medicin', hand: 0 },
    foot: 'Lægehuset ved Åen · Erklæringen er udfærdiget på patientens anmodning',
  });

export const rehabilitationPlan = () =>
  letter({
    mark: 'region',
    ink: '#00797a',
    sender: { name: 'Region Enkelt', lines: ['Ortopædkirurgisk Afdeling', 'Sygehusvej 20', '9990 Fjordby'] },
    facts: [
      ['Patient', 'Grete Lund, 640438-0982'],
      ['Udskrevet', '19. november 2026'],
      ['Plan', 'Almen genoptræning, kommunal opgave'],
    ],
    title: 'Genoptræningsplan',
    body:
      '<h2>Sygehistorie</h2>' +
      paragraphs(
        'Brud på venstre hofte efter fald i hjemmet den 11. november. Opereret den 12. november med skrue og skinne. Ukompliceret forløb.',
      ) +
      '<h2>Funktion ved udskrivelsen</h2>' +
      table(
        ['Aktivitet', 'Før', 'Nu'],
        [
          ['Rejse sig fra stol', 'Selvstændig', 'Med støtte af én person'],
          ['Gang indendørs', 'Med rollator', '15 meter med høj rollator'],
          ['Trapper', 'Med gelænder', 'Ikke mulig'],
          ['Bad og toilet', 'Selvstændig', 'Behov for hjælp og forhøjelse'],
        ],
      ) +
      '<h2>Mål</h2>' +
      paragraphs('At gå sikkert indendørs med rollator og klare toiletbesøg alene inden otte uger.') +
      '<h2>Restriktioner</h2>' +
      paragraphs('Må støtte fuldt på benet. Kontrol med røntgen efter seks uger.') +
      '<div class="box"><p class="tick">Patienten har fået planen udleveret</p><p class="tick">Patienten har givet samtykke til, at planen sendes til kommunen</p><p class="open">Patienten ønsker et andet træningssted</p></div>',
    signed: { name: 'Nikolaj Rude', role: 'Fysioterapeut', hand: 1 },
    foot: 'Region Enkelt · Planen sendes til kommunen og til patientens egen læge',
  });

export const refusal = () =>
  letter({
    ...KOMMUNE,
    to: ['Bodil Friis', 'Skolebakken 22, 1. th.', '9991 Enkeltby'],
    facts: [
      ['Dato', '29. oktober 2026'],
      ['Sagsnummer', '27.60.20-G01-8-26'],
      ['Sagsbehandler', 'Kirsten Dahl'],
    ],
    title: 'Afslag på støtte til køb af bil',
    body:
      paragraphs(
        'Kære Bodil Friis',
        'Du har søgt om støtte til køb af bil. Vi kan ikke give dig støtten, fordi dit behov for kørsel efter vores vurdering kan dækkes af den handicapkørsel, du allerede er visiteret til.',
        'Vi har lagt vægt på, at du har oplyst omkring otte ture om måneden, og at du kan gå fra din bolig til en ventende bil.',
      ) +
      '<h2>Du kan klage</h2>' +
      paragraphs(
        'Du kan klage inden fire uger fra den dag, du har modtaget brevet. Send klagen til os. Vi vurderer sagen igen, og hvis vi ikke ændrer afgørelsen, sender vi klagen videre til Ankestyrelsen.',
      ),
    signed: { name: 'Kirsten Dahl', role: 'Sagsbehandler', hand: 2 },
    foot: 'Enkeltby Kommune · Hjælpemiddelteamet · Afgørelsen er truffet efter lov om social service § 114',
  });

export const stairLiftDecision = () =>
  letter({
    ...KOMMUNE,
    to: ['Ida Skov', 'Bakketoppen 5', '9991 Enkeltby'],
    facts: [
      ['Dato', '18. november 2026'],
      ['Sagsnummer', '27.60.24-G01-35-26'],
      ['Sagsbehandler', 'Kirsten Dahl'],
    ],
    title: 'Bevilling af trappelift',
    body: paragraphs(
      'Kære Ida Skov',
      'Vi bevilger en trappelift til din bolig. Leverandøren ringer til dig inden en uge og aftaler, hvornår trappen kan måles op.',
      'Liften er et udlån. Du skal ikke betale for eftersyn og reparation, men du skal give os besked, hvis du flytter eller ikke længere har brug for den.',
      'Er du ikke enig i afgørelsen, kan du klage til os inden fire uger.',
    ),
    signed: { name: 'Kirsten Dahl', role: 'Sagsbehandler', hand: 2 },
    foot: 'Enkeltby Kommune · Afgørelsen er truffet efter lov om social service § 116',
  });

export const offer = () =>
  letter({
    mark: 'builder',
    ink: '#b4531b',
    sender: {
      name: 'Nordby Byg ApS',
      lines: ['Industrivej 40', '9991 Enkeltby', 'CVR 99000015', 'tilbud@nordbybyg.example'],
    },
    to: ['Enkeltby Kommune', 'Hjælpemiddelteamet', 'Att. Kirsten Dahl'],
    facts: [
      ['Dato', '19. november 2026'],
      ['Tilbud nr.', '4711'],
      ['Adresse', 'Åvænget 12, 9991 Enkeltby'],
      ['Jeres sag', '27.60.24-G01-31-26'],
    ],
    title: 'Tilbud på rampe og dørtrin',
    body:
      paragraphs(
        'Efter besigtigelsen den 11. november tilbyder vi at udføre rampe ved hoveddør og fjerne to dørtrin indendørs.',
      ) +
      table(
        ['Arbejde', 'Mængde', 'Pris i kr.'],
        [
          ['Rampe i galvaniseret stål, 1:20, bredde 1,20 m', '5,6 m', '31.400'],
          ['Repos med gelænder', '1 stk.', '9.850'],
          ['Fundering og tilpasning af belægning', '–', '12.300'],
          ['Fjernelse af dørtrin, reparation af gulv', '2 stk.', '3.900'],
          ['I alt uden moms', '', '57.450'],
          ['I alt med moms', '', '71.812,50'],
        ],
        2,
      ) +
      paragraphs(
        'Arbejdet kan begynde tre uger efter ordre og tager fire arbejdsdage. Tilbuddet gælder i 30 dage.',
      ),
    signed: { name: 'Brian Nordby', role: 'Direktør', hand: 1 },
    foot: 'Nordby Byg ApS · CVR 99000015',
  });

export const invoice = (number, product, amount) =>
  letter({
    mark: 'bandages',
    ink: '#2f6f3e',
    sender: { name: 'Enkeltby Bandager A/S', lines: ['Torvegade 9', '9991 Enkeltby', 'CVR 99000023'] },
    to: ['Enkeltby Kommune', 'Hjælpemiddelteamet'],
    facts: [
      ['Fakturadato', '16. november 2026'],
      ['Faktura', number],
      ['Betales senest', '16. december 2026'],
    ],
    title: `Faktura ${number}`,
    body:
      table(
        ['Ydelse', 'Antal', 'Kr.'],
        [
          [product, '1', amount.net],
          ['Tilpasning hos bandagist', '1', '650,00'],
          ['I alt med moms', '', amount.gross],
        ],
        2,
      ) + paragraphs('Bevillingen er oplyst af borgeren ved henvendelsen i forretningen.'),
    foot: 'Enkeltby Bandager A/S · CVR 99000023',
  });

export const appealDecision = () =>
  letter({
    mark: 'appeals',
    ink: '#3a3f55',
    sender: { name: 'Ankestyrelsen', lines: ['Sikker post', '(opdigtet brev)'] },
    to: ['Enkeltby Kommune', 'Hjælpemiddelteamet'],
    facts: [
      ['Dato', '13. november 2026'],
      ['J.nr.', '26-40217'],
      ['Jeres sag', '27.60.16-G01-5-26'],
    ],
    title: 'Afgørelse i klagesag om forbrugsgode',
    body:
      paragraphs(
        'Ankestyrelsen har behandlet klagen over kommunens afgørelse af 2. juni 2026 om afslag på tilskud til el-scooter.',
        'Vi hjemviser sagen. Det betyder, at kommunen skal behandle sagen igen og træffe en ny afgørelse.',
      ) +
      '<h2>Begrundelse</h2>' +
      paragraphs(
        'Kommunen har ikke oplyst, hvilke ture scooteren skulle bruges til, og har ikke vurderet, om borgerens muligheder for at klare sig i hverdagen bliver væsentligt bedre.',
        'Kommunen skal indhente nye oplysninger om funktionsevnen og tage stilling på ny.',
      ),
    signed: { name: 'Lise Vang', role: 'Ankechef', hand: 0 },
  });

export const consent = () =>
  letter({
    ...KOMMUNE,
    facts: [['Borger', 'Bodil Friis, 650752-1138']],
    title: 'Samtykke til at indhente oplysninger',
    body:
      paragraphs(
        'Jeg giver samtykke til, at Enkeltby Kommune må indhente oplysninger til min ansøgning om støtte til bil fra:',
      ) +
      '<div class="box"><p class="tick">Egen læge</p><p class="tick">Sygehus: Region Enkelt, Neurologisk Afdeling</p><p class="open">A-kasse</p><p class="open">Arbejdsgiver</p></div>' +
      paragraphs(
        'Samtykket gælder i ét år. Jeg ved, at jeg kan trække det tilbage.',
        'Enkeltby, den 8. november 2026',
      ),
    signed: { name: 'Bodil Friis', role: '', hand: 1 },
  });

export const payslip = (month) =>
  letter({
    sender: { name: 'Enkeltby Vaskeri', lines: ['Havnevej 2', '9991 Enkeltby'] },
    facts: [
      ['Medarbejder', 'Poul Krag, 710569-3307'],
      ['Måned', month],
    ],
    title: `Lønseddel ${month}`,
    body: table(
      ['Post', 'Kr.'],
      [
        ['Månedsløn, 30 timer', '22.140,00'],
        ['Pension', '-1.107,00'],
        ['A-skat', '-6.412,00'],
        ['I alt til udbetaling', '14.621,00'],
      ],
      1,
    ),
  });

export const relativesLetter = () =>
  letter({
    sender: { name: 'Mariann Toft', lines: ['Rosenstien 4', '9991 Enkeltby'] },
    to: ['Enkeltby Kommune'],
    facts: [['Dato', '8. november 2026']],
    title: 'Om min mor Ellen Toft',
    body: paragraphs(
      'Min mor er 84 år og bor alene på Rosenstien 18. Hun er begyndt at falde om natten, når hun skal på toilettet, fordi der er et højt trin ud til badeværelset.',
      'Jeg vil gerne vide, om hun kan få trinnet fjernet, og om der kan sættes greb op. Hun vil ikke selv skrive, men hun er indforstået med, at jeg gør det.',
    ),
    signed: { name: 'Mariann Toft', role: 'Datter', hand: 0 },
  });

export const bathroomReport = () =>
  letter({
    sender: { name: 'Ejerforeningen Møllevej 8', lines: ['Møllevej 8', '9991 Enkeltby'] },
    facts: [
      ['Dato', '12. november 2026'],
      ['Lejlighed', '2. tv.'],
    ],
    title: 'Vurdering af badeværelse før ombygning',
    body:
      paragraphs(
        'Rapporten hører til ansøgningen om boligindretning for beboeren i 2. tv. Billederne 1 til 9 er taget den 10. november.',
      ) +
      table(
        ['Billede', 'Viser'],
        [
          ['1', 'Håndvask og spejl'],
          ['2', 'Toilet, afstand til væg 24 cm'],
          ['3', 'Bruseniche med kant på 14 cm'],
          ['4', 'Dør, lysning 62 cm'],
          ['5', 'Rør bag toilet'],
          ['6–9', 'Gulv og fald'],
        ],
      ),
  });

export const powerOfAttorney = () =>
  letter({
    sender: { name: 'Fuldmagt', lines: ['Møllevej 8, 2. tv.', '9991 Enkeltby'] },
    title: 'Fuldmagt til ejerforeningen',
    body: paragraphs(
      'Jeg giver bestyrelsen for Ejerforeningen Møllevej 8 fuldmagt til at tale med Enkeltby Kommune om ombygning af mit badeværelse.',
      'Enkeltby, den 9. november 2026',
    ),
    signed: { name: 'Vibeke Sand', role: 'Ejer af lejligheden', hand: 2 },
  });
