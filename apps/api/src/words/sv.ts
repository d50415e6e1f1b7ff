/** The whole catalogue of refusals in Swedish: a code that is missing does not compile, here or in its table. */
import type { ANSWERS } from '../problem';
import { otherAnswers } from './sv/answers';
import type { Said } from './language';
import { auditProblems } from './sv/auditing';
import { ballotProblems } from './sv/ballots';
import { commercialProblems } from './sv/commercial';
import { correctionProblems } from './sv/corrections';
import { costProblems } from './sv/costs';
import { decisionProblems } from './sv/decisions';
import { deliveryProblems } from './sv/delivery';
import { discussionProblems } from './sv/discussion';
import { documentProblems } from './sv/documents';
import { evaluationProblems } from './sv/evaluations';
import { commonProblems } from './sv/general';
import { incentiveProblems } from './sv/incentives';
import { meetingProblems } from './sv/meetings';
import { minutesProblems } from './sv/minutes';
import { phaseProblems } from './sv/phases';
import { planProblems } from './sv/plan';
import { procurementProblems } from './sv/procurement';
import { resultProblems } from './sv/results';
import { seatProblems } from './sv/seats';
import { setUpProblems } from './sv/set-up';
import { takingOverProblems } from './sv/taking-over';
import { templateProblems } from './sv/templates';
import { tenderProblems } from './sv/tenders';
import { whatIfProblems } from './sv/what-if';

export const SV: Said<typeof ANSWERS> = {
  ...setUpProblems,
  ...deliveryProblems,
  ...documentProblems,
  ...phaseProblems,
  ...procurementProblems,
  ...evaluationProblems,
  ...tenderProblems,
  ...meetingProblems,
  ...minutesProblems,
  ...seatProblems,
  ...ballotProblems,
  ...decisionProblems,
  ...discussionProblems,
  ...commercialProblems,
  ...costProblems,
  ...resultProblems,
  ...incentiveProblems,
  ...planProblems,
  ...correctionProblems,
  ...auditProblems,
  ...takingOverProblems,
  ...templateProblems,
  ...whatIfProblems,
  ...commonProblems,
  ...otherAnswers,
};
