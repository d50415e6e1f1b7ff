import type { seatProblems as english } from '../../governance/seats.problems';
import type { Said } from '../language';

/** Refusals about bodies, seats and appointments, in Swedish. */
export const seatProblems = {
  BODY_EXISTS: ['Organet finns redan; en allians har en ledningsgrupp.', 'Välj ett annat namn, eller fortsätt med det organ som finns.'],
  BODY_IS_OUTSIDE: ['Organet hör inte till alliansen: det har en egen ordförande och sammanträder på annat håll.', 'Ange ett av alliansens organ.'],
  AGREEMENT_NOT_EFFECTIVE: [
    'Inget alliansavtal som detta grundar sig på är i kraft den dagen.',
    'Registrera först att avtalet har trätt i kraft, eller ange en senare dag.',
  ],
  SEAT_EXISTS: ['Det finns redan en plats med det namnet.', 'Välj ett annat namn för platsen.'],
  LAST_SEAT: [
    'Detta är den sista platsen med rösträtt för en avtalspart, och varje part ska ha kvar en sådan.',
    'Inrätta först en annan plats med rösträtt för parten.',
  ],
  MANDATE_MISSING: [
    'För uppdraget krävs en fullmakt från parten: en registrerad handling som är daterad senast den första dagen.',
    'Registrera fullmakten och ange dess version och kontrollsumma.',
  ],
  TERMS_OVERLAP: ['Personen är redan utsedd till platsen för en del av den tiden.', 'Avsluta först det uppdraget, eller ange andra dagar.'],
  DOUBLE_REPRESENTATION: [
    'Ingen innehar samtidigt två platser med rösträtt i samma organ eller företräder två parter vid samma möte.',
    'Ange någon som inte företräder någon annan plats där.',
  ],
  DEPUTY_ORDER_TAKEN: ['En annan suppleant för platsen står på det stället i turordningen.', 'Ge suppleanten ett annat ställe i turordningen.'],
  SEAT_VACANT: ['Ingen innehar platsen den dagen.', 'Ange den suppleant vars uppdrag upphör, eller ange en annan dag.'],
  NOT_APPOINTED: ['Personen är inte utsedd till platsen den dagen.', 'Ange någon som är utsedd, eller låt först parten utse personen.'],
} satisfies Said<typeof english>;
