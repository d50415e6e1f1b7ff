/**
 * Withdrawing an application.
 *
 * The whole group may always withdraw. If one member does, the group has withdrawn with it; only where the alliance's
 * policy allows a reduced group, and those who remain meet every requirement alone, turnover included, do they go on
 * without that member (P-08). The event says which of the two happened.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import { openApplication, type ApplicationNotOpen, type MemberNotFound, type OpenApplication } from './application';
import type { CandidateId, MemberId, ProcurementId } from './events';
import { applications, groupOf, isNamed, procurements } from './facts';
import { unmet } from './requirements';

export interface WithdrawApplication extends Enclosed {
  readonly procurement: ProcurementId;
  readonly candidate: CandidateId;
  /** The one who wishes to leave; the whole group, where nobody is named. */
  readonly member?: MemberId;
}

export type WithdrawApplicationRefusal = NotPermitted | ApplicationNotOpen | MemberNotFound;

const state = combine({ applications, policies, procurements, roles });

function canGoOnWithout({ application, invitation }: OpenApplication, leaver: MemberId): boolean {
  const without = {
    ...application,
    members: application.members.filter(({ member }) => member !== leaver),
    newcomers: application.newcomers.filter(({ member }) => member !== leaver),
  };
  return without.members.length > 0 && unmet(without, invitation).length === 0;
}

export const withdrawApplication: Decider<WithdrawApplication, WithdrawApplicationRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, policies, procurements, roles }, { procurement, candidate, member }, circumstance) {
    if (!mayAct(roles, 'CANDIDATE', circumstance, { candidate })) return notPermitted('CANDIDATE');
    const open = openApplication({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    if (member === undefined) return [event('ApplicationWithdrawn', { procurement, candidate, leaves: 'GROUP' })];
    if (!groupOf(open.application).some(isNamed(member))) return { refused: 'MEMBER_NOT_FOUND', member };

    const { allowReducedGroup } = policiesOn(policies, circumstance.today);
    const leaves = allowReducedGroup && canGoOnWithout(open, member) ? 'MEMBER' : 'GROUP';
    return [event('ApplicationWithdrawn', { procurement, candidate, member, leaves })];
  },

  commandOf(made) {
    const { leaves: _, ...data } = only(made, 'ApplicationWithdrawn').data;
    return data;
  },
};
