import type { takingOverProblems as english } from '../../taking-over/problems';
import type { Said } from '../language';

/** Refusals about an alliance that ran before the ledger did, in Swedish. */
export const takingOverProblems = {
  NOT_TAKEN_OVER: [
    'Alliansen började i alliansregistret, så inget i den grundar sig på äldre handlingar.',
    'Hänvisa till ett beslut, eller registrera det som sker när det sker.',
  ],
  HISTORY_ALREADY_ACCEPTED: [
    'Ledningsgruppen har godkänt alliansens historik; inget mer tas in ur äldre handlingar.',
    'Avgör saken i ledningsgruppen, eller registrera den som en rättelse.',
  ],
  RECORD_NOT_FOUND: ['Den handling som detta grundar sig på är inte registrerad här.', 'Registrera först protokollet, med dess kontrollsumma.'],
  BODY_OUTSIDE: ['Organet ligger utanför alliansen.', 'Låt den som registrerar organets beslut registrera beslutet enligt protokollsutdraget.'],
  NOT_DECIDED_HERE: [
    'Det åberopade beslutet har inte varit föremål för omröstning i detta alliansregister, och därför kan det som har förts in inte godkännas genom det.',
    'Låt ledningsgruppen besluta om godkännandet här.',
  ],
  DAY_NOT_REACHED: ['Den dagen har inte infallit ännu.', 'Ange en dag som infaller senast i dag.'],
  RECORDS_GO_FURTHER: [
    'Ett beslut har förts in som fattades efter den dagen.',
    'Ange dagen för det senaste beslut som har förts in, eller en senare dag.',
  ],
} satisfies Said<typeof english>;
