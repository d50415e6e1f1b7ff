/**
 * Recording that a workshop was held, and who of each candidate's key persons was there.
 *
 * Where it concerned the key persons, each one who was not there is a deficiency of the candidate's, and the ledger finds
 * them, not the one who records. A key person who is a subcontractor's must have been recorded as present (P-22), and the
 * candidate's own were to attend as well. Somebody else in the same duty is not the key person who was named.
 */
import { combine, dayOf, event, only, said, saidOf, type Datable, type Decider } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { invitationTo, type NotInvited } from './application';
import { isShortlisted, shortlists } from './evaluation-facts';
import type { CandidateId, ProcurementId } from './events';
import { applications, isNamed, isOf, procurements, type Application } from './facts';
import type { Attendance, Deficiency, InDuty, WorkshopId } from './tender-events';
import { tenderingOf, tenderings } from './tender-facts';
import { workshopIn, type NotInWorkshop, type NotShortlisted, type WorkshopNotFound } from './tendering';

export interface HoldWorkshop extends Datable {
  readonly procurement: ProcurementId;
  readonly workshop: WorkshopId;
  /** A candidate of whom nobody is named was absent. */
  readonly attendance: readonly Omit<Attendance, 'deficiencies'>[];
  readonly client?: readonly string[];
}

export type HoldWorkshopRefusal =
  | NotPermitted
  | NotInvited
  | WorkshopNotFound
  | NotShortlisted
  | NotInWorkshop
  | { readonly refused: 'WORKSHOP_HELD'; readonly workshop: WorkshopId }
  | { readonly refused: 'DAY_NOT_COME'; readonly on: LocalDate }
  | { readonly refused: 'ATTENDANCE_GIVEN_TWICE'; readonly candidate: CandidateId }
  | { readonly refused: 'DUTY_NOT_FOUND'; readonly candidate: CandidateId; readonly duty: string };

const state = combine({ applications, procurements, roles, shortlists, tenderings });

const isSameDuty = (a: InDuty, b: InDuty): boolean => a.duty === b.duty && a.of === b.of;
/** The key person who was named, or whoever fills the duty where the application names nobody. */
const stoodIn = (keyPerson: InDuty, present: InDuty): boolean =>
  isSameDuty(keyPerson, present) && (keyPerson.person === undefined || present.person === undefined || keyPerson.person === present.person);

const missed = ({ keyPersons, subcontractors }: Application, present: readonly InDuty[]): readonly Deficiency[] =>
  keyPersons
    .filter((keyPerson) => !present.some((one) => stoodIn(keyPerson, one)))
    .map((keyPerson) => ({ ...keyPerson, ground: subcontractors.some(isNamed(keyPerson.of)) ? 'SUBCONTRACTOR_ABSENT' : 'KEY_PERSON_ABSENT' }));

export const holdWorkshop: Decider<HoldWorkshop, HoldWorkshopRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, procurements, roles, shortlists, tenderings }, command, circumstance) {
    const { procurement, workshop, attendance, client } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const invitation = invitationTo(procurements, procurement);
    if ('refused' in invitation) return invitation;
    const scheduled = workshopIn(tenderingOf(tenderings, procurement), workshop);
    if ('refused' in scheduled) return scheduled;
    if (scheduled.held !== undefined) return { refused: 'WORKSHOP_HELD', workshop };
    const on = dayOf(command, circumstance);
    if (on > circumstance.today) return { refused: 'DAY_NOT_COME', on };

    const applicationOf = (candidate: CandidateId) => applications.find(isOf({ procurement, candidate }))!;
    for (const [i, { candidate, present }] of attendance.entries()) {
      if (!isShortlisted(shortlists, { procurement, candidate })) return { refused: 'NOT_SHORTLISTED', candidate };
      if (!scheduled.candidates.includes(candidate)) return { refused: 'NOT_IN_WORKSHOP', candidate };
      if (attendance.findIndex((one) => one.candidate === candidate) < i) return { refused: 'ATTENDANCE_GIVEN_TWICE', candidate };
      const { keyPersons } = applicationOf(candidate);
      const stranger = present.find((one) => !keyPersons.some((keyPerson) => isSameDuty(keyPerson, one)));
      if (stranger) return { refused: 'DUTY_NOT_FOUND', candidate, duty: stranger.duty };
    }

    const recorded = scheduled.candidates.map((candidate): Attendance => {
      const present = attendance.find((one) => one.candidate === candidate)?.present ?? [];
      return { candidate, present, deficiencies: scheduled.keyPersons ? missed(applicationOf(candidate), present) : [] };
    });
    return [event('WorkshopHeld', { procurement, workshop, attendance: recorded, ...(client && { client }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const held = only(made, 'WorkshopHeld');
    const { attendance, ...data } = held.data;
    return { ...data, attendance: attendance.map(({ candidate, present }) => ({ candidate, present })), ...saidOf(held) };
  },
};
