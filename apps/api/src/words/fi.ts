/** The whole catalogue of refusals in Finnish: a code that is missing here, or is none any more, does not compile. */
import type { ANSWERS } from '../problem';
import { otherAnswers } from './fi/answers';
import { auditProblems } from './fi/auditing';
import { ballotProblems } from './fi/ballots';
import { commercialProblems } from './fi/commercial';
import { commonProblems } from './fi/general';
import { correctionProblems } from './fi/corrections';
import { costProblems } from './fi/costs';
import { decisionProblems } from './fi/decisions';
import { deliveryProblems } from './fi/delivery';
import { discussionProblems } from './fi/discussion';
import { documentProblems } from './fi/documents';
import { evaluationProblems } from './fi/evaluations';
import { incentiveProblems } from './fi/incentives';
import { meetingProblems } from './fi/meetings';
import { minutesProblems } from './fi/minutes';
import { phaseProblems } from './fi/phases';
import { planProblems } from './fi/plan';
import { procurementProblems } from './fi/procurement';
import { resultProblems } from './fi/results';
import { seatProblems } from './fi/seats';
import { setUpProblems } from './fi/set-up';
import { takingOverProblems } from './fi/taking-over';
import { templateProblems } from './fi/templates';
import { tenderProblems } from './fi/tenders';
import { whatIfProblems } from './fi/what-if';
import type { Said } from './language';

export const FI: Said<typeof ANSWERS> = {
  ...setUpProblems,
  ...deliveryProblems,
  ...documentProblems,
  ...phaseProblems,
  ...procurementProblems,
  ...evaluationProblems,
  ...tenderProblems,
  ...seatProblems,
  ...ballotProblems,
  ...decisionProblems,
  ...discussionProblems,
  ...meetingProblems,
  ...minutesProblems,
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
