/**
 * Publishing the invitation to participate.
 *
 * It says, once and for everybody, what candidates must meet and how they are compared: requirements, turnover, limits
 * on references, weights, the size of the shortlist, what decides a tie, the duties to be filled, and by when. It may be
 * amended until the applications are due, and is locked from then on (P-01). It stays within the alliance's own policies; a
 * limit that it does not state is that of the policies.
 */
import { combine, event, only, type Data, type Decider, type Enclosed } from '../decider';
import { alliance, mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import type { Policies } from '../parties/policies';
import { endOf, type ProcurementClosed, type ProcurementNotFound } from './application';
import type { ProcurementId } from './events';
import { procurements } from './facts';
import { faultIn, type Terms, type TermsRefusal } from './invitation-terms';

type Limits = Pick<Data<'InvitationPublished'>, 'refsMax' | 'refsPerCategoryMax' | 'shortlistMin' | 'shortlistMax'>;
export interface PublishInvitation
  extends Enclosed, Omit<Data<'InvitationPublished'>, keyof Limits | 'applicationsUntil' | 'tendersUntil'>, Partial<Limits> {}

export type PublishInvitationRefusal =
  | NotPermitted
  | ProcurementNotFound
  | ProcurementClosed
  | { readonly refused: 'INVITATION_EXISTS'; readonly procurement: ProcurementId }
  | TermsRefusal;

const state = combine({ alliance, policies, procurements, roles });

function termsOf(command: PublishInvitation, policy: Policies): Terms {
  const { refsMax = policy.refsMax, shortlistMin = policy.shortlistMin, shortlistMax = policy.shortlistMax } = command;
  const { refsPerCategoryMax = Math.min(policy.refsPerCategoryMax, refsMax) } = command;
  const { requirements, turnoverThreshold, categories, emphases, shortlistSize, tieRule, tieBreak, tieExtends, criteria, duties } = command;
  const { applicationsBy, tendersBy } = command;
  return {
    requirements,
    turnoverThreshold,
    refsMax,
    refsPerCategoryMax,
    categories,
    emphases,
    shortlistMin,
    shortlistMax,
    shortlistSize,
    tieRule,
    ...(tieBreak && { tieBreak }),
    ...(tieExtends !== undefined && { tieExtends }),
    ...(criteria && { criteria }),
    ...(duties && { duties }),
    applicationsBy,
    tendersBy,
  };
}

export const publishInvitation: Decider<PublishInvitation, PublishInvitationRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, policies, procurements, roles }, command, circumstance) {
    const { procurement, applicationsBy, tendersBy } = command;
    const { today } = circumstance;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const known = procurements.get(procurement);
    if (!known) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    if (known.cancelled !== undefined) return { refused: 'PROCUREMENT_CLOSED', procurement, cancelled: known.cancelled };
    if (known.invitation) return { refused: 'INVITATION_EXISTS', procurement };

    const policy = policiesOn(policies, today);
    const terms = termsOf(command, policy);
    const fault = faultIn(terms, { currency: alliance!.currency, policy, earliest: today });
    if (fault) return fault;
    const instants = { applicationsUntil: endOf(circumstance, applicationsBy), tendersUntil: endOf(circumstance, tendersBy) };
    return [event('InvitationPublished', { procurement, ...terms, ...instants })];
  },

  commandOf(made) {
    const { applicationsUntil: _, tendersUntil: __, ...data } = only(made, 'InvitationPublished').data;
    return data;
  },
};
