/**
 * Submitting a tender.
 *
 * Its content stays sealed with the tenderer, who gives its digest alone: whoever reads the ledger before the opening learns
 * nothing (P-24), and what is opened can be held against the digest. Every duty of the invitation is filled for each of its
 * stages, by a key person of the application or by one who is named now (P-23). Until the deadline a tender may be
 * submitted again; the last one stands.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { ApplicationNotOpen, MemberNotFound } from './application';
import { shortlists } from './evaluation-facts';
import type { CandidateId, Duty, ProcurementId } from './events';
import { applications, groupOf, isNamed, procurements } from './facts';
import type { TenderKeyPerson } from './tender-events';
import { tenderingOf, tenderings } from './tender-facts';
import { invited, type NotShortlisted, type TendersNotRequested } from './tendering';

export interface SubmitTender extends Enclosed {
  readonly procurement: ProcurementId;
  readonly candidate: CandidateId;
  readonly sha256: string;
  readonly keyPersons?: readonly TenderKeyPerson[];
}

export type SubmitTenderRefusal =
  | NotPermitted
  | ApplicationNotOpen
  | NotShortlisted
  | TendersNotRequested
  | MemberNotFound
  | { readonly refused: 'DEADLINE_PASSED'; readonly deadline: LocalDate }
  | { readonly refused: 'DUTY_VACANT'; readonly duties: readonly string[] };

const state = combine({ applications, procurements, roles, shortlists, tenderings });

/** Whether there is somebody for the duty in each of its stages; one who is named without stages is there in all of them. */
const isFilled = ({ duty, stages }: Duty, keyPersons: readonly TenderKeyPerson[]): boolean => {
  const inDuty = keyPersons.filter((one) => one.duty === duty);
  return inDuty.length > 0 && stages.every((stage) => inDuty.some((one) => one.stages?.includes(stage) ?? true));
};

export const submitTender: Decider<SubmitTender, SubmitTenderRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, procurements, roles, shortlists, tenderings }, command, circumstance) {
    const { procurement, candidate, sha256, keyPersons = [] } = command;
    if (!mayAct(roles, 'CANDIDATE', circumstance, { candidate })) return notPermitted('CANDIDATE');
    const open = invited({ applications, procurements, shortlists }, { procurement, candidate });
    if ('refused' in open) return open;
    const { application, invitation } = open;
    if (!tenderingOf(tenderings, procurement).requested) return { refused: 'TENDERS_NOT_REQUESTED', procurement };
    if (circumstance.received > invitation.tendersUntil) return { refused: 'DEADLINE_PASSED', deadline: invitation.tendersBy };

    const companies = [...groupOf(application), ...application.subcontractors];
    const stranger = keyPersons.find(({ of }) => !companies.some(isNamed(of)));
    if (stranger) return { refused: 'MEMBER_NOT_FOUND', member: stranger.of };
    const vacant = (invitation.duties ?? []).filter((one) => !isFilled(one, [...application.keyPersons, ...keyPersons]));
    if (vacant.length > 0) return { refused: 'DUTY_VACANT', duties: vacant.map(({ duty }) => duty) };

    return [event('TenderSubmitted', { procurement, candidate, sha256, keyPersons })];
  },

  commandOf: (made) => only(made, 'TenderSubmitted').data,
};
