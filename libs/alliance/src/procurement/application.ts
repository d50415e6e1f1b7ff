/**
 * What is asked before anything is done about a procurement or about an application in it: is it there, and is it still
 * open? And the rules about who may be in a group (P-12) that applying and joining share.
 */
import type { Circumstance } from '../decider';
import type { Policies } from '../parties/policies';
import type { LocalDate } from '../values';
import type { CandidateId, Company, MemberId, ProcurementId } from './events';
import { groupOf, isOf, type Application, type ApplicationKey, type Applications, type Invitation, type Procurements } from './facts';

export interface ProcurementNotFound {
  readonly refused: 'PROCUREMENT_NOT_FOUND';
  readonly procurement: ProcurementId;
}
export interface ProcurementClosed {
  readonly refused: 'PROCUREMENT_CLOSED';
  readonly procurement: ProcurementId;
  readonly cancelled: LocalDate;
}
export type NotInvited = ProcurementNotFound | ProcurementClosed | { readonly refused: 'INVITATION_NOT_FOUND'; readonly procurement: ProcurementId };
export type ApplicationNotOpen =
  | NotInvited
  | { readonly refused: 'APPLICATION_NOT_FOUND'; readonly candidate: CandidateId }
  | { readonly refused: 'APPLICATION_CLOSED'; readonly candidate: CandidateId; readonly stage: 'REJECTED' | 'WITHDRAWN' };
export type NotUnderCheck = ApplicationNotOpen | { readonly refused: 'ALREADY_QUALIFIED'; readonly candidate: CandidateId };

export interface MemberNotFound {
  readonly refused: 'MEMBER_NOT_FOUND';
  readonly member: MemberId;
}
export interface MemberExists {
  readonly refused: 'MEMBER_EXISTS';
  readonly member: MemberId;
}
export interface RequirementNotMet {
  readonly refused: 'REQUIREMENT_NOT_MET';
  readonly requirements: readonly string[];
}
export interface CertificateMissing {
  readonly refused: 'CERTIFICATE_MISSING';
  readonly member: MemberId;
  readonly certificates: readonly string[];
}
export interface PreliminaryAgreementMissing {
  readonly refused: 'PRELIMINARY_AGREEMENT_MISSING';
  readonly candidate: CandidateId;
}
export interface MemberOfTwoCandidates {
  readonly refused: 'MEMBER_OF_TWO_CANDIDATES';
  readonly member: MemberId;
  /** The other candidate. */
  readonly candidate: CandidateId;
}

export function invitationTo(known: Procurements, procurement: ProcurementId): Invitation | NotInvited {
  const found = known.get(procurement);
  if (!found) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
  if (found.cancelled !== undefined) return { refused: 'PROCUREMENT_CLOSED', procurement, cancelled: found.cancelled };
  return found.invitation ?? { refused: 'INVITATION_NOT_FOUND', procurement };
}

export interface Applying {
  readonly procurements: Procurements;
  readonly applications: Applications;
}
export interface OpenApplication {
  readonly invitation: Invitation;
  readonly application: Application;
}
/** The application, with the invitation that it answers, as long as it is neither withdrawn nor rejected. */
export function openApplication({ procurements, applications }: Applying, key: ApplicationKey): OpenApplication | ApplicationNotOpen {
  const { procurement, candidate } = key;
  const invitation = invitationTo(procurements, procurement);
  if ('refused' in invitation) return invitation;
  const application = applications.find(isOf({ procurement, candidate }));
  if (!application) return { refused: 'APPLICATION_NOT_FOUND', candidate };
  const { stage } = application;
  if (stage === 'REJECTED' || stage === 'WITHDRAWN') return { refused: 'APPLICATION_CLOSED', candidate, stage };
  return { invitation, application };
}
/** An open application that is not yet decided on. */
export function underCheck(known: Applying, key: ApplicationKey): OpenApplication | NotUnderCheck {
  const open = openApplication(known, key);
  if ('refused' in open || open.application.stage !== 'QUALIFIED') return open;
  return { refused: 'ALREADY_QUALIFIED', candidate: key.candidate };
}

/**
 * Whether one of these companies is in another group of the same procurement (P-12). A group that has withdrawn no longer
 * competes; one that was rejected did. As a subcontractor a company may appear in several.
 */
export function inTwoGroups(
  applications: Applications,
  { procurement, candidate }: ApplicationKey,
  companies: readonly Company[],
  policies: Policies,
): MemberOfTwoCandidates | undefined {
  if (policies.allowMemberOfTwoCandidates) return undefined;
  for (const other of applications) {
    if (other.procurement !== procurement || other.candidate === candidate || other.stage === 'WITHDRAWN') continue;
    const ids = groupOf(other).map(({ businessId }) => businessId);
    const shared = companies.find(({ businessId }) => ids.includes(businessId));
    if (shared) return { refused: 'MEMBER_OF_TWO_CANDIDATES', member: shared.member, candidate: other.candidate };
  }
  return undefined;
}

/** The last instant of a day named as a deadline: worked out where the calendar is known (B-07). */
export function endOf({ ends }: Circumstance, day: LocalDate): string {
  const end = ends?.[day];
  if (end === undefined) throw new Error(`the circumstance does not say when ${day} ends`);
  return end;
}
