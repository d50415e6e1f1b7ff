import type { discussionProblems as english } from '../../governance/discussion.problems';
import type { Said } from '../language';

/** Refusals about discussions and actions, in Swedish. */
export const discussionProblems = {
  COUNTER_PROPOSAL_NOT_FOUND: [
    'Inget sådant motförslag har framställts till förslaget.',
    'Ange ett motförslag som har framställts, eller inget för att understöda själva förslaget.',
  ],
  ALREADY_SUPPORTED: ['Den platsen har redan understött detta.', 'Inget behöver göras.'],
  DUE_DATE_PAST: ['Tidsfristen skulle ha gått ut innan åtgärden gavs i uppdrag.', 'Ange dagens datum eller en senare dag.'],
  ACTION_NOT_FOUND: ['Det finns ingen sådan åtgärd i alliansen.', 'Ange en åtgärd som har getts i uppdrag.'],
  ACTION_COMPLETED: ['Åtgärden är redan slutförd.', 'Inget behöver göras.'],
} satisfies Said<typeof english>;
