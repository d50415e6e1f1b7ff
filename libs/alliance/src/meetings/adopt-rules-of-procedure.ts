/**
 * Adopting rules of procedure for a body.
 *
 * A body may settle for itself how long before a meeting notice and agenda go out (S-06), how long a written ballot may
 * stay open, how soon minutes are drafted, and how whoever is not in the room must be linked to count for quorum (S-09).
 * What it leaves out follows the policies of the alliance. The rules hold from their day on, and never backwards. The
 * agreement is authority enough until there is a steering group; from then on it takes a decision.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import type { BodyId } from '../governance/events';
import { actsAsChair, actsAsSecretary, bodies, isBody } from '../governance/facts';
import { mayAct, notPermitted, policies, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { Procedure } from './minutes-events';
import { procedureOn, procedures } from './notice-facts';

export interface AdoptRulesOfProcedure extends Authorised, Procedure {
  readonly body: BodyId;
}

export type AdoptRulesOfProcedureRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_IS_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'RULES_NOT_FORWARD'; readonly on: LocalDate }
  | { readonly refused: 'RULES_MISSING' }
  | { readonly refused: 'AGENDA_BEFORE_NOTICE'; readonly noticeDays: number; readonly agendaDays: number };

const state = combine({ bodies, decisions, policies, procedures, roles });

export const adoptRulesOfProcedure: Decider<AdoptRulesOfProcedure, AdoptRulesOfProcedureRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, policies, procedures, roles }, command, circumstance) {
    const { body, effective: _, lateBecause: __, authority: ___, evidence: ____, ...rules } = command;
    const isOffice = actsAsChair(bodies, body, circumstance) || actsAsSecretary(bodies, body, circumstance);
    if (!mayAct(roles, 'REGISTRAR', circumstance) && !isOffice) return notPermitted('REGISTRAR');
    const on = dayOf(command, circumstance);
    if (!isBody(bodies, body, on)) return { refused: 'BODY_NOT_FOUND', body };
    if (bodies.get(body)!.kind === 'OUTSIDE') return { refused: 'BODY_IS_OUTSIDE', body };
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;

    if (on < circumstance.today && !circumstance.onRecord) return { refused: 'RULES_NOT_FORWARD', on };
    if (Object.keys(rules).length === 0) return { refused: 'RULES_MISSING' };
    const { noticeDays, agendaDays } = { ...procedureOn(procedures, policies, body, on), ...rules };
    if (agendaDays > noticeDays) return { refused: 'AGENDA_BEFORE_NOTICE', noticeDays, agendaDays };

    return [event('RulesOfProcedureAdopted', { body, ...rules }, said(command, circumstance))];
  },

  commandOf(made) {
    const adopted = only(made, 'RulesOfProcedureAdopted');
    return { ...adopted.data, ...saidOf(adopted) };
  },
};
