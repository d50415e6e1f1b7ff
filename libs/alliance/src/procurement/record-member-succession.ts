/**
 * Recording that one company stands in the place of another by law: after a merger, a demerger or a transfer of business.
 *
 * That is no exchange, and the group stays frozen for all others (P-04, P-07). It needs its legal ground and a decision. The
 * successor takes over the old company's place with its references, key persons and turnover, and must be checked itself:
 * certificates and checks of the old one do not count for it, what the group meets jointly is checked again, and a candidate
 * that had qualified must be qualified anew. Both stay linked in the history.
 */
import { combine, event, only, said, saidOf, type Authorised, type Data, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import {
  inTwoGroups,
  openApplication,
  type ApplicationNotOpen,
  type MemberExists,
  type MemberNotFound,
  type MemberOfTwoCandidates,
} from './application';
import { applications, groupOf, isNamed, procurements } from './facts';

export interface RecordMemberSuccession extends Authorised, Data<'ConsortiumMemberSucceeded'> {}

export type RecordMemberSuccessionRefusal =
  NotPermitted | AuthorityRefusal | ApplicationNotOpen | MemberNotFound | MemberExists | MemberOfTwoCandidates;

const state = combine({ applications, bodies, decisions, policies, procurements, roles });

export const recordMemberSuccession: Decider<RecordMemberSuccession, RecordMemberSuccessionRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, bodies, decisions, policies, procurements, roles }, command, circumstance) {
    const { procurement, candidate, old, new: heir, ground } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const open = openApplication({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    const { application } = open;
    const companies = [...groupOf(application), ...application.subcontractors];
    if (!companies.some(isNamed(old))) return { refused: 'MEMBER_NOT_FOUND', member: old };
    if (application.left.includes(heir.member)) return { refused: 'MEMBER_EXISTS', member: heir.member };
    // After a demerger the successor may well bear the old one's business id; nobody else's.
    const namesake = companies.find(({ member, businessId }) => member === heir.member || (member !== old && businessId === heir.businessId));
    if (namesake) return { refused: 'MEMBER_EXISTS', member: namesake.member };
    const shared = groupOf(application).some(isNamed(old))
      ? inTwoGroups(applications, { procurement, candidate }, [heir], policiesOn(policies, circumstance.today))
      : undefined;
    if (shared) return shared;

    return [event('ConsortiumMemberSucceeded', { procurement, candidate, old, new: heir, ground }, said(command, circumstance))];
  },

  commandOf(made) {
    const succeeded = only(made, 'ConsortiumMemberSucceeded');
    return { ...succeeded.data, ...saidOf(succeeded) };
  },
};
