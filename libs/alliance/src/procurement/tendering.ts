/**
 * What is asked before anything is done after the shortlist: was there one, is the candidate on it (P-17), is there such a
 * workshop, was the award made already? And what both kinds of scores for the comparison share.
 */
import { openApplication, type ApplicationNotOpen, type Applying, type OpenApplication } from './application';
import type { Award } from './award-facts';
import { isShortlisted, type Shortlists } from './evaluation-facts';
import type { CandidateId, Criterion, ProcurementId } from './events';
import type { ApplicationKey, Invitation } from './facts';
import { arePoints, POINTS_MAX, type PointsOutOfRange } from './points';
import type { Tendering, Workshop } from './tender-facts';
import type { WorkshopId } from './tender-events';

export interface ShortlistNotFound {
  readonly refused: 'SHORTLIST_NOT_FOUND';
  readonly procurement: ProcurementId;
}
export interface NotShortlisted {
  readonly refused: 'NOT_SHORTLISTED';
  readonly candidate: CandidateId;
}
export interface WorkshopNotFound {
  readonly refused: 'WORKSHOP_NOT_FOUND';
  readonly workshop: WorkshopId;
}
export interface NotInWorkshop {
  readonly refused: 'NOT_IN_WORKSHOP';
  readonly candidate: CandidateId;
}
export interface TendersNotRequested {
  readonly refused: 'TENDERS_NOT_REQUESTED';
  readonly procurement: ProcurementId;
}
export interface TendersAlreadyOpened {
  readonly refused: 'TENDERS_ALREADY_OPENED';
  readonly procurement: ProcurementId;
}
export interface TendersNotOpened {
  readonly refused: 'TENDERS_NOT_OPENED';
  readonly procurement: ProcurementId;
}
export interface TenderNotFound {
  readonly refused: 'TENDER_NOT_FOUND';
  readonly candidate: CandidateId;
}
export interface AwardExists {
  readonly refused: 'AWARD_EXISTS';
  readonly procurement: ProcurementId;
  readonly winner: CandidateId;
}
export type PointsRefusal = PointsOutOfRange | { readonly refused: 'CRITERION_NOT_FOUND'; readonly criterion: string };

/** An open application whose candidate is on the shortlist: nobody else is invited to anything later (P-17). */
export function invited(
  known: Applying & { readonly shortlists: Shortlists },
  key: ApplicationKey,
): OpenApplication | ApplicationNotOpen | NotShortlisted {
  const open = openApplication(known, key);
  if ('refused' in open || isShortlisted(known.shortlists, key)) return open;
  return { refused: 'NOT_SHORTLISTED', candidate: key.candidate };
}

export const workshopIn = ({ workshops }: Tendering, workshop: WorkshopId): Workshop | WorkshopNotFound =>
  workshops.get(workshop) ?? { refused: 'WORKSHOP_NOT_FOUND', workshop };

export const awarded = (award: Award | undefined): AwardExists | undefined =>
  award && { refused: 'AWARD_EXISTS', procurement: award.procurement, winner: award.winner };

/** Points are given on the criteria that were published, and from nought to a hundred. */
export function wrongPoints(
  { criteria = [] }: Invitation,
  of: Criterion['of'],
  { criterion, points }: { readonly criterion: string; readonly points: string },
): PointsRefusal | undefined {
  if (!criteria.some((one) => one.of === of && one.criterion === criterion)) return { refused: 'CRITERION_NOT_FOUND', criterion };
  return arePoints(points) ? undefined : { refused: 'POINTS_OUT_OF_RANGE', most: POINTS_MAX };
}
