/** Refusals about discussions and actions, in Finnish. */
import type { discussionProblems as english } from '../../governance/discussion.problems';
import type { Said } from '../language';

export const discussionProblems = {
  COUNTER_PROPOSAL_NOT_FOUND: [
    'Päätösehdotukseen ei ole tehty tällaista vastaehdotusta.',
    'Ilmoita tehty vastaehdotus tai jätä se pois, kun kannatat itse päätösehdotusta.',
  ],
  ALREADY_SUPPORTED: ['Paikka kannattaa jo tätä ehdotusta.', 'Toimenpiteitä ei tarvita.'],
  DUE_DATE_PAST: ['Määräpäivä on jo kulunut.', 'Ilmoita tämä päivä tai myöhempi päivä.'],
  ACTION_NOT_FOUND: ['Allianssissa ei ole tällaista toimenpidettä.', 'Ilmoita toimenpide, joka on annettu tehtäväksi.'],
  ACTION_COMPLETED: ['Toimenpide on jo tehty.', 'Mitään ei enää tarvitse tehdä.'],
} satisfies Said<typeof english>;
