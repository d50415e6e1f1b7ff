import type { minutesProblems } from '../../meetings/minutes.problems';
import type { meetingProblems as english } from '../../meetings/problems';
import type { Said } from '../language';

/** Refusals about meetings, presence and conflicts of interest, in Swedish. */
export const meetingProblems = {
  MEETING_NOT_FOUND: ['Det finns inget sådant möte i alliansen.', 'Ange ett möte som har öppnats.'],
  MEETING_OPEN: ['Organet håller redan ett möte.', 'Fortsätt det möte som pågår, eller avsluta det först.'],
  MEETING_CLOSED: ['Mötet är avslutat.', 'Öppna ett annat möte.'],
  SEAT_OR_ROLE_MISSING: [
    'Det har inte angetts för vilken plats eller i vilken roll personen är närvarande.',
    'Ange platsen, eller rollen för den som inte är närvarande för någon plats.',
  ],
  ALREADY_PRESENT: ['Personen är redan närvarande vid mötet.', 'Inget behöver göras; om personen hade lämnat mötet, registrera först det.'],
  NOT_PRESENT: ['Personen är inte närvarande vid mötet.', 'Registrera först att personen har anlänt.'],
  NO_QUORUM: [
    'De angivna parterna har ingen på plats som får rösta för dem.',
    'Vänta på dem, kalla in en suppleant, eller låt parten utse en annan suppleant.',
  ],
  ITEM_NOT_FOUND: ['Det finns inget sådant ärende i alliansen.', 'Ange ett ärende som har tagits upp.'],
  ITEM_OPEN: ['Ett ärende vid mötet är under behandling, och ärendena behandlas ett i taget.', 'Avsluta först det ärendet.'],
  ITEM_CLOSED: ['Ärendet är avslutat.', 'Ta upp saken på nytt som ett annat ärende.'],
  ITEM_WITHOUT_DECISION: ['Inget beslut är under behandling i det ärendet.', 'Ange ett ärende som gäller ett beslut, eller själva beslutet.'],
  DECISION_OF_ANOTHER_BODY: ['Beslutet hör till ett annat organ.', 'Ta upp det vid ett möte i det organet.'],
  DECISION_NOT_ON_ITEM: ['Ett annat beslut är under behandling i det ärendet.', 'Ange ärendets beslut, eller enbart ärendet.'],
  MATTER_MISSING: ['Det har inte angetts vilken sak som avses.', 'Ange ärendet, beslutet eller omröstningen.'],
  NOT_IN_BODY: ['Personen har inget uppdrag i organet.', 'Ange någon som sitter i organet.'],
  INTEREST_NOT_FOUND: ['Någon sådan bindning har inte anmälts.', 'Anmäl först bindningen.'],
  INTEREST_RULED: ['Bindningen har redan avgjorts.', 'Anmäl bindningen på nytt, om det finns en ny grund.'],
  SEAT_NOT_REPRESENTED: [
    'Ingen är närvarande som kan rösta för den platsen.',
    'Utelämna platsen i avgörandet, eller registrera vem som är närvarande för den.',
  ],
  VOTER_CONCERNED: ['Ingen avgör sin egen bindning.', 'Utelämna platsen för den som saken gäller.'],
  EMPLOYMENT_NOT_DISQUALIFYING: [
    'Anställning hos en part gör inte i sig någon jävig.',
    'Ange den bindning som gör personen jävig, om det finns en sådan.',
  ],
  INTEREST_DISQUALIFIES: [
    'Den som har bindning till ett företag deltar inte när ett avtal med företaget eller en betalning till det godkänns.',
    'Avgör att personen är jävig.',
  ],
  ALREADY_RECUSED: ['Personen är redan antecknad som jävig i fråga om beslutet.', 'Inget behöver göras.'],
  ALREADY_OUTSIDE: ['Personen har redan avlägsnat sig för ärendet.', 'Inget behöver göras.'],
  NOT_OUTSIDE: ['Personen har inte avlägsnat sig för ärendet.', 'Inget behöver göras.'],
  HOLDER_NOT_RECUSED: [
    'Platsens ordinarie medlem är inte antecknad som jävig i fråga om beslutet.',
    'Ange grunden för att den ordinarie medlemmen inte kan rösta, eller registrera först jävet.',
  ],
  PRINCIPAL_PRESENT: [
    'Platsens ordinarie medlem är närvarande och inte jävig, så ingen suppleant röstar för platsen.',
    'Låt den ordinarie medlemmen rösta, eller registrera att medlemmen har lämnat mötet.',
  ],
  DEPUTY_SHARES_GROUND: ['Suppleanten är jävig i fråga om samma beslut.', 'Kalla in en suppleant som inte är jävig.'],
  DEPUTY_OUT_OF_ORDER: [
    'En annan suppleant står före i turordningen och kunde komma.',
    'Kalla in den suppleant som anges här, eller ange att suppleanten inte kan komma.',
  ],
  INSPECTORS_INSUFFICIENT: [
    'Protokolljusterarna är minst två, från olika parter, och sekreteraren är inte en av dem.',
    'Ange minst två som sitter i organet för olika parter.',
  ],
} satisfies Said<Omit<typeof english, keyof typeof minutesProblems>>;
