/**
 * Asking a candidate to clarify its application, before it is qualified or rejected. A clarification explains what is there;
 * what was missing when the time was over cannot be added in this way.
 */
import { combine, event, only, saidIn, type Data, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { underCheck, type NotUnderCheck } from './application';
import { clarifications } from './evaluation-facts';
import type { RequirementId } from './events';
import { applications, procurements } from './facts';

export interface RequestClarification extends Enclosed, Omit<Data<'ClarificationRequested'>, 'clarification'> {
  readonly text: string;
}

export type RequestClarificationRefusal =
  NotPermitted | NotUnderCheck | { readonly refused: 'REQUIREMENT_NOT_FOUND'; readonly requirement: RequirementId };

const state = combine({ applications, clarifications, procurements, roles });

export const requestClarification: Decider<RequestClarification, RequestClarificationRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, clarifications, procurements, roles }, { procurement, candidate, requirement, text }, circumstance) {
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const open = underCheck({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    if (requirement !== undefined && !open.invitation.requirements.some((one) => one.requirement === requirement))
      return { refused: 'REQUIREMENT_NOT_FOUND', requirement };

    const clarification = `clarification-${clarifications.size + 1}`;
    const about = { procurement, candidate, ...(requirement !== undefined && { requirement }) };
    return [event('ClarificationRequested', { clarification, ...about }, { sealed: { text } })];
  },

  commandOf(made) {
    const requested = only(made, 'ClarificationRequested');
    const { clarification: _, ...data } = requested.data;
    return { ...data, text: saidIn(requested, 'text') };
  },
};
