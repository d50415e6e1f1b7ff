import type { otherAnswers as english } from '../../answers';
import type { Said } from '../language';

const NOT_READY = ['Alliansregistret är inte redo för detta.', 'Skicka begäran på nytt om en stund, med samma nyckel.'] as const;

/** Answers that are no refusals, in Swedish. */
export const otherAnswers = {
  INVALID_REQUEST: ['Begäran kan inte besvaras.', 'Skicka den så som den beskrivs under /openapi.json.'],
  UNAUTHENTICATED: [
    'För detta krävs en åtkomsttoken som visar vem du är.',
    'Skicka rubriken Authorization: Bearer med en åtkomsttoken till detta alliansregister.',
  ],
  NOT_FOUND: ['Här finns ingenting.', 'Fråga efter något som beskrivs under /openapi.json.'],
  REQUEST_TOO_LARGE: ['Begäran är för stor.', 'Dela upp den i mindre delar.'],
  TOO_MANY_REQUESTS: ['Fler begäranden kommer samtidigt än som hinner besvaras.', 'Skicka begäran på nytt om en minut.'],
  RESYNC: ['Positionen hör till en annan kopia av alliansregistret.', 'Börja om från början.'],
  NOT_READY,
  CLOCK_BEHIND: NOT_READY,
  CONTENDED: NOT_READY,
  LEDGER_IS_NEWER: NOT_READY,
  STORE_UNREACHABLE: NOT_READY,
  FAULT: [
    'Något gick fel här; ingenting blev gjort till hälften.',
    'Skicka begäran på nytt med samma nyckel; underrätta den driftansvariga om felet upprepas.',
  ],
} satisfies Said<typeof english>;
