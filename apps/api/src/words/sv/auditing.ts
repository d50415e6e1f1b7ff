import type { auditProblems as english } from '../../auditing/problems';
import type { Said } from '../language';

/** Refusals of audits, in Swedish. */
export const auditProblems = {
  FINDING_NOT_FOUND: ['Det finns ingen sådan revisionsiakttagelse om alliansen.', 'Ange en iakttagelse som har framförts.'],
  FINDING_CLOSED: ['Iakttagelsen är avslutad.', 'Framför en annan iakttagelse, eller besvara en som är öppen.'],
} satisfies Said<typeof english>;
