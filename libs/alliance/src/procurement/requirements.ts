/**
 * Which minimum requirements a group meets.
 *
 * Every company of the group, and every subcontractor, meets every requirement by itself and with certificates of its own
 * (P-11, P-13). Only turnover is met jointly: by those who applied, without subcontractors and without those who joined
 * later (P-06, P-09).
 */
import { isLess, none, sum, type Money } from '../values';
import type { CandidateId, MemberId, Requirement, RequirementId } from './events';
import { groupOf, type Application, type Invitation } from './facts';

export const jointTurnover = ({ members }: Application, { turnoverThreshold }: Invitation): Money =>
  sum(
    members.flatMap(({ turnover }) => (turnover ? [turnover.amount] : [])),
    none(turnoverThreshold.currency),
  );

export const isTurnoverEnough = (application: Application, invitation: Invitation): boolean =>
  !isLess(jointTurnover(application, invitation), invitation.turnoverThreshold);

/** Whom a requirement is checked of: the candidate for what is met jointly, else each company of the group and each subcontractor. */
export const subjectsOf = (application: Application, { kind }: Requirement): readonly (CandidateId | MemberId)[] =>
  kind === 'TURNOVER' ? [application.candidate] : [...groupOf(application), ...application.subcontractors].map(({ member }) => member);

export const resultFor = ({ checks }: Application, requirement: RequirementId, subject: MemberId) =>
  checks.find((one) => one.requirement === requirement && one.subject === subject);
const isPassed = (application: Application, requirement: RequirementId, subject: MemberId): boolean =>
  resultFor(application, requirement, subject)?.result === 'PASS';

/** The requirements that are open or failed for the group as it stands. */
export const unmet = (application: Application, invitation: Invitation): readonly RequirementId[] =>
  invitation.requirements
    .filter(
      (one) =>
        (one.kind === 'TURNOVER' && !isTurnoverEnough(application, invitation)) ||
        !subjectsOf(application, one).every((subject) => isPassed(application, one.requirement, subject)),
    )
    .map(({ requirement }) => requirement);
/** The requirements that one company alone has not passed; turnover is none of them. */
export const unmetBy = (member: MemberId, application: Application, { requirements }: Invitation): readonly RequirementId[] =>
  requirements
    .filter(({ kind, requirement }) => kind !== 'TURNOVER' && !isPassed(application, requirement, member))
    .map(({ requirement }) => requirement);
/** The requirements that somebody in the group has failed. */
export const failed = (application: Application, { requirements }: Invitation): readonly RequirementId[] =>
  requirements
    .filter((one) => subjectsOf(application, one).some((subject) => resultFor(application, one.requirement, subject)?.result === 'FAIL'))
    .map(({ requirement }) => requirement);

/** Of these certificates, those that the company has not shown as its own. */
export const lackingOf = ({ certificates }: Application, member: MemberId, needed: readonly string[]): readonly string[] =>
  needed.filter((certificate) => !certificates.some((shown) => shown.member === member && shown.certificate === certificate));
