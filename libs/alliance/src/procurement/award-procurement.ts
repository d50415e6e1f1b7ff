/**
 * The procurement decision: who wins, and for which phases.
 *
 * The winner is the first of the ranking, and nobody else (P-25); where another company has come to stand in it since, it was
 * qualified anew (P-07, P-13). The decision is that of the body which decides the gate out of the procurement, where there is
 * one. Until the standstill ends no agreement is signed (P-26); and whoever is selected for the development is not thereby
 * selected for the implementation (P-27).
 */
import { authorityOf, combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { decisionOf, restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import type { BodyId } from '../governance/events';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { PhaseKind } from '../phases/events';
import { gates, phases } from '../phases/facts';
import type { LocalDate } from '../values';
import { invitationTo, type NotInvited } from './application';
import { awardOf, awards } from './award-facts';
import type { CandidateId, ProcurementId } from './events';
import { applications, isOf, procurements } from './facts';
import { tenderingOf, tenderings } from './tender-facts';
import { awarded, type AwardExists } from './tendering';

export interface AwardProcurement extends Authorised {
  readonly procurement: ProcurementId;
  readonly winner: CandidateId;
  /** The last day of the standstill. */
  readonly standstillEnds: LocalDate;
  /** For which kinds of phase; for the development alone, where nothing is said. */
  readonly covers?: readonly PhaseKind[];
}

export type AwardProcurementRefusal =
  | NotPermitted
  | AuthorityRefusal
  | NotInvited
  | AwardExists
  | { readonly refused: 'NOT_THE_DECIDING_BODY'; readonly body: BodyId }
  | { readonly refused: 'COMPARISON_NOT_FOUND'; readonly procurement: ProcurementId }
  | { readonly refused: 'WINNER_NOT_FIRST'; readonly first: CandidateId }
  | { readonly refused: 'CANDIDATE_NOT_QUALIFIED'; readonly candidate: CandidateId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

const state = combine({ applications, awards, bodies, decisions, gates, phases, procurements, roles, tenderings });

/** The body to which the decision belongs, where the one cited is another's. */
function foreign({ decisions: known, gates: all, phases: planned }: typeof state.initial, authority: Authorised['authority']): BodyId | undefined {
  const deciding = [...all.values()].filter(({ from }) => planned.get(from)?.kind === 'PROCUREMENT').map(({ decidingBody }) => decidingBody);
  const decision = authority && decisionOf(known, authority);
  return decision === undefined || deciding.length === 0 || deciding.includes(decision.body) ? undefined : deciding[0];
}

export const awardProcurement: Decider<AwardProcurement, AwardProcurementRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { procurement, winner, standstillEnds, covers = ['DEVELOPMENT'] } = command;
    if (!mayAct(known.roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const lacking = restsOn(known, command, circumstance);
    if (lacking) return lacking;
    const body = foreign(known, authorityOf(command, circumstance));
    if (body !== undefined) return { refused: 'NOT_THE_DECIDING_BODY', body };
    const invitation = invitationTo(known.procurements, procurement);
    if ('refused' in invitation) return invitation;
    const over = awarded(awardOf(known.awards, procurement));
    if (over) return over;

    const { comparison } = tenderingOf(known.tenderings, procurement);
    if (!comparison) return { refused: 'COMPARISON_NOT_FOUND', procurement };
    const first = comparison[0]!.candidate;
    if (winner !== first) return { refused: 'WINNER_NOT_FIRST', first };
    const isQualified = known.applications.find(isOf({ procurement, candidate: winner }))!.stage === 'QUALIFIED';
    if (!isQualified) return { refused: 'CANDIDATE_NOT_QUALIFIED', candidate: winner };
    const from = dayOf(command, circumstance);
    if (standstillEnds < from) return { refused: 'ENDS_BEFORE_START', from, to: standstillEnds };

    return [event('ProcurementAwarded', { procurement, winner, standstillEnds, covers }, said(command, circumstance))];
  },

  commandOf(made) {
    const award = only(made, 'ProcurementAwarded');
    return { ...award.data, ...saidOf(award) };
  },
};
