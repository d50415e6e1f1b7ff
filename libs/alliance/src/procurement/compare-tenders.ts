/**
 * Comparing the tenders.
 *
 * The ranking is worked out from what the evaluators gave, by the published weights, and never taken from whoever asks for
 * it (P-25). Every tender that was opened is scored on every criterion first. Only where the published figures leave a tie
 * for the first place does somebody say, with the reason, in which order those candidates come. Scores that come later, or
 * become void, call for another comparison.
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { invitationTo, type NotInvited } from './application';
import { awardOf, awards } from './award-facts';
import { evaluatorInterests, evaluators, noScorer, pointsOf, scores, type NoScorer, type Scores } from './evaluation-facts';
import type { CandidateId, Criterion, ProcurementId } from './events';
import { applications, isCompeting, isOf, procurements } from './facts';
import { levelAt, ranked, untied, type Contender, type Placed, type Rules, type TieRefusal } from './ranking';
import { tenderingOf, tenderings } from './tender-facts';
import { awarded, type AwardExists, type TendersNotOpened } from './tendering';

export interface CompareTenders extends Enclosed {
  readonly procurement: ProcurementId;
  /** Where the published figures leave a tie for the first place: those candidates, in their order. */
  readonly tie?: readonly CandidateId[];
  readonly reason?: string;
}

export type CompareTendersRefusal =
  | NotPermitted
  | NoScorer
  | NotInvited
  | TendersNotOpened
  | AwardExists
  | TieRefusal
  | { readonly refused: 'CRITERIA_NOT_PUBLISHED'; readonly procurement: ProcurementId }
  | { readonly refused: 'NO_TENDERS'; readonly procurement: ProcurementId }
  | { readonly refused: 'SCORES_MISSING'; readonly candidates: readonly CandidateId[] };

const state = combine({ applications, awards, evaluatorInterests, evaluators, procurements, roles, scores, tenderings });

/** A candidate with its points on every criterion; undefined, where nobody has scored it on one of them. */
function contender(scores: Scores, procurement: ProcurementId, candidate: CandidateId, criteria: readonly Criterion[]): Contender | undefined {
  const points = criteria.flatMap(({ criterion, of }) => pointsOf(scores, { procurement, candidate, of, on: criterion }) ?? []);
  return points.length === criteria.length ? { candidate, points } : undefined;
}
/** Equal totals are told apart by the criterion of the greatest weight, then by the next. */
function rulesOf(criteria: readonly Criterion[]): Rules {
  const weights = criteria.map(({ weight }) => weight);
  return { weights, tieBreak: weights.map((_, i) => i).toSorted((a, b) => weights[b]! - weights[a]!) };
}

/** The places, where one candidate alone has the first: by the published figures, or by what is said of those whom they leave level. */
function placesOf(contenders: readonly Contender[], rules: Rules, command: CompareTenders): readonly Placed[] | TieRefusal {
  const places = ranked(contenders, rules);
  const level = levelAt(places, 1);
  return untied(level, command) ?? (command.tie ? ranked(contenders, { ...rules, tie: command.tie }) : places);
}

export const compareTenders: Decider<CompareTenders, CompareTendersRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { procurement, tie, reason } = command;
    if (!mayAct(known.roles, 'PROCUREMENT_OFFICER', circumstance)) {
      if (circumstance.actor.role !== 'EVALUATOR') return notPermitted('PROCUREMENT_OFFICER');
      const lacking = noScorer(known, { procurement }, circumstance);
      if (lacking) return lacking;
    }
    const invitation = invitationTo(known.procurements, procurement);
    if ('refused' in invitation) return invitation;
    const { criteria = [] } = invitation;
    const { opened, tenders } = tenderingOf(known.tenderings, procurement);
    if (!opened) return { refused: 'TENDERS_NOT_OPENED', procurement };
    const over = awarded(awardOf(known.awards, procurement));
    if (over) return over;
    if (criteria.length === 0) return { refused: 'CRITERIA_NOT_PUBLISHED', procurement };
    const competing = tenders
      .map(({ candidate }) => candidate)
      .filter((candidate) => isCompeting(known.applications.find(isOf({ procurement, candidate }))!));
    if (competing.length === 0) return { refused: 'NO_TENDERS', procurement };

    const contenders = competing.map((candidate) => contender(known.scores, procurement, candidate, criteria));
    const missing = competing.filter((_, i) => !contenders[i]);
    if (missing.length > 0) return { refused: 'SCORES_MISSING', candidates: missing };
    const places = placesOf(
      contenders.map((one) => one!),
      rulesOf(criteria),
      command,
    );
    if ('refused' in places) return places;

    const ranking = places.map(({ points, ...one }) => ({
      ...one,
      points: points.map((given, i) => ({ criterion: criteria[i]!.criterion, points: given })),
    }));
    const data = { procurement, ranking, ...(tie && { tie }) };
    return [event('TendersCompared', data, reason === undefined ? {} : { sealed: { reason } })];
  },

  commandOf(made) {
    const compared = only(made, 'TendersCompared');
    const { ranking: _, ...data } = compared.data;
    // Where a tie was resolved there was a reason, even if what it said was erased since.
    const hadReason = compared.sealed?.reason !== undefined || data.tie !== undefined;
    return { ...data, ...(hadReason && { reason: saidIn(compared, 'reason') }) };
  },
};
