/** The parties of the trial's cases: invented, with replacement CPR numbers (day + 60) and CVR numbers of a range not given out. */
export const citizen = (name, cpr, email, address, role = 'primary') => ({
  role,
  name,
  cpr,
  ...(email ? { email } : {}),
  address: `${address}, 9991 Enkeltby`,
});
const firm = (name, cvr, email, address, role = 'primary') => ({
  role,
  name,
  cvr,
  email,
  address: `${address}, 9991 Enkeltby`,
});

export const jens = citizen('Jens Holm', '670190-1234', 'jens@holms-snedkeri.example', 'Bakkevej 14');
export const bodil = citizen(
  'Bodil Friis',
  '650752-1138',
  'bodil.friis@mail.example',
  'Skolebakken 22, 1. th.',
);
export const grete = citizen('Grete Lund', '640438-0982', 'gretelund38@mail.example', 'Ågade 51');
export const soeren = citizen(
  'Søren Lund',
  '620466-1873',
  'soren.lund@mail.example',
  'Fasanvej 7',
  'secondary',
);
export const ali = citizen('Ali Yildiz', '721179-2201', 'ali.yildiz@mail.example', 'Åvænget 12');
export const selma = citizen('Selma Yildiz', '680982-2394', null, 'Åvænget 12', 'secondary');
export const ida = citizen('Ida Skov', '690863-1450', 'idaskov@mail.example', 'Bakketoppen 5');
export const poul = citizen('Poul Krag', '710569-3307', 'poul.krag@mail.example', 'Havnevej 19');
export const aase = citizen('Åse Ærøskov', '661245-0714', null, 'Møllegårdsvej 31');
export const aage = citizen(
  'Åge Ærøskov',
  '630943-0521',
  'aage.aeroeskov@post.example',
  'Møllegårdsvej 31',
  'secondary',
);
export const jonas = citizen('Jonas Bech', '750388-3116', 'jonasbech@mail.example', 'Lyngbakken 3');
export const vibeke = citizen('Vibeke Sand', '820755-1207', null, 'Møllevej 8, 2. tv.');
export const ellen = citizen('Ellen Toft', '610342-0866', null, 'Rosenstien 18');
export const knud = citizen('Knud Aaby', '740150-1029', 'knudaaby@mail.example', 'Torvegade 2');
export const nordby = firm(
  'Nordby Byg ApS',
  '99000015',
  'tilbud@nordbybyg.example',
  'Industrivej 40',
  'secondary',
);
export const architects = firm(
  'Tegnestuen Lys I/S',
  '99000031',
  'post@tegnestuenlys.example',
  'Kirkestræde 6',
  'secondary',
);
export const housing = firm(
  'Ejerforeningen Møllevej 8',
  '99000058',
  'bestyrelsen@moellevej8.example',
  'Møllevej 8',
  'secondary',
);
export const bandages = firm(
  'Enkeltby Bandager A/S',
  '99000023',
  'faktura@enkeltbybandager.example',
  'Torvegade 9',
);
