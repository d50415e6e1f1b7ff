import type { whatIfProblems as english } from '../../views/what-if.problems';
import type { Said } from '../language';

/** Refusals of the question what would be otherwise, in Swedish. */
export const whatIfProblems = {
  NOTHING_TO_LEAVE_OUT: [
    'Inget med det namnet eller den revisionen var känt vid den tidpunkten.',
    'Ange ett beslut med dess beteckning, något annat med dess nummer, eller en post med dess revision.',
  ],
  FOUNDING_LEFT_OUT: ['Utan registreringen finns det ingen allians, och inget att granska.', 'Utelämna något senare.'],
  WHAT_IF_TOO_LONG: [
    'Historiken är för lång för att avgöras på nytt i sin helhet.',
    'Fråga om läget en tidigare dag, då färre poster hade registrerats.',
  ],
  WHAT_IF_RUNNING: ['En annan sådan fråga om alliansen håller på att besvaras.', 'Fråga på nytt när den har besvarats.'],
  POSITIONS_HIDDEN: [
    'Svaret skulle röja hur platserna har röstat i en omröstning där rösterna är dolda tills den avslutas.',
    'Fråga på nytt när omröstningen är avslutad, eller om läget en dag innan den öppnades.',
  ],
} satisfies Said<typeof english>;
