/** Refusals of audits, in Finnish. */
import type { auditProblems as english } from '../../auditing/problems';
import type { Said } from '../language';

export const auditProblems = {
  FINDING_NOT_FOUND: ['Allianssin tarkastuksessa ei ole tällaista havaintoa.', 'Ilmoita tarkastushavainto, joka on tehty.'],
  FINDING_CLOSED: ['Tarkastushavainnon käsittely on päättynyt.', 'Tee uusi tarkastushavainto tai vastaa avoinna olevaan.'],
} satisfies Said<typeof english>;
