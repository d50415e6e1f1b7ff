/**
 * Deciding the shortlist.
 *
 * Where so few qualified that none need be left out, all of them are on it, without a ranking; else every reference of every
 * qualified candidate is scored on every emphasis, and the best are on it (P-14). How many follows from the invitation, and
 * never goes above those who qualified; with fewer than the least number, going on has a recorded reason (P-15). A tie where
 * the line is drawn is decided by the emphases published for it; where these leave it open, all who are level are taken if
 * the invitation says so and the list grows no longer than its greatest length, else the order that the published rule
 * gives is stated with a reason (P-16). The ranking is worked out here and never taken from the command. Whoever is
 * outside stays outside (P-17).
 */
import { combine, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { NOTHING } from '../fraction';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, policies, roles, type NotPermitted } from '../parties/facts';
import { consensusOn, countingOf, pointsOf, scores, shortlists, type Scores } from './evaluation-facts';
import type { ShortlistRank } from './evaluation-events';
import type { CandidateId, ProcurementId } from './events';
import { applications, procurements, type Application } from './facts';
import { levelAt, ranked, untied, type Placed, type Rules, type TieRefusal } from './ranking';
import { comparable, notNeeded, type Comparable, type NotComparable } from './scoring';

export interface DecideShortlist extends Authorised {
  readonly procurement: ProcurementId;
  /** Those whom the published emphases leave level where the line is drawn, in the order that the published rule gives. */
  readonly tie?: readonly CandidateId[];
  /** A check value: who is on the list is worked out. */
  readonly shortlisted?: readonly CandidateId[];
  readonly reason?: string;
}

export type DecideShortlistRefusal =
  | NotPermitted
  | AuthorityRefusal
  | NotComparable
  | { readonly refused: 'NOBODY_QUALIFIED'; readonly procurement: ProcurementId }
  | { readonly refused: 'REASON_REQUIRED'; readonly qualified: number; readonly min: number }
  | { readonly refused: 'SCORES_MISSING'; readonly candidates: readonly CandidateId[] }
  | TieRefusal
  | { readonly refused: 'OUTCOME_MISMATCH'; readonly shortlisted: readonly CandidateId[] };

const state = combine({ applications, bodies, decisions, policies, procurements, roles, scores, shortlists });

/** Whether a candidate is scored on an emphasis: by consensus, or each of its references by somebody. */
const isScored = (known: Scores, { procurement, candidate, references }: Application, emphasis: string): boolean => {
  const what = { procurement, candidate, of: 'REFERENCE', on: emphasis } as const;
  const counting = countingOf(known, what);
  return consensusOn(known, what) !== undefined || references.every(({ reference }) => counting.some(({ about }) => about === reference));
};

/** By their points on each emphasis; a candidate without references has none. */
function ranking(known: Scores, { invitation, qualified }: Comparable, tie?: readonly CandidateId[]): readonly Placed[] {
  const { emphases, tieBreak = [] } = invitation;
  const rules: Rules = {
    weights: emphases.map(({ weight }) => weight),
    tieBreak: tieBreak.map((name) => emphases.findIndex(({ emphasis }) => emphasis === name)),
    ...(tie && { tie }),
  };
  const contenders = qualified.map(({ procurement, candidate }) => ({
    candidate,
    points: emphases.map(({ emphasis: on }) => pointsOf(known, { procurement, candidate, of: 'REFERENCE', on }) ?? NOTHING),
  }));
  return ranked(contenders, rules);
}

/** As many as were invited to be on it; with those who are level with the last of them, where the invitation says so and they fit (P-16). */
function sizeOf(places: readonly Placed[], { invitation, qualified }: Comparable): number {
  const size = Math.min(invitation.shortlistSize, qualified.length);
  const level = invitation.tieExtends ? levelAt(places, size) : [];
  const longer = places.filter(({ place }) => place <= places[size - 1]!.place).length;
  return level.length > 0 && longer <= invitation.shortlistMax ? longer : size;
}

interface Outcome {
  readonly shortlisted: readonly CandidateId[];
  readonly ranking?: readonly ShortlistRank[];
}
function outcomeOf(known: Scores, compared: Comparable, command: DecideShortlist): Outcome | DecideShortlistRefusal {
  const { qualified, invitation } = compared;
  if (notNeeded(compared)) return untied([], command) ?? { shortlisted: qualified.map(({ candidate }) => candidate) };
  const unscored = qualified.filter((one) => !invitation.emphases.every(({ emphasis }) => isScored(known, one, emphasis)));
  if (unscored.length > 0) return { refused: 'SCORES_MISSING', candidates: unscored.map(({ candidate }) => candidate) };

  const size = sizeOf(ranking(known, compared), compared);
  const refusal = untied(levelAt(ranking(known, compared), size), command);
  if (refusal) return refusal;
  const places = ranking(known, compared, command.tie);
  return {
    shortlisted: places.slice(0, size).map(({ candidate }) => candidate),
    ranking: places.map(({ points, ...one }) => ({
      ...one,
      points: points.map((given, i) => ({ emphasis: invitation.emphases[i]!.emphasis, points: given })),
    })),
  };
}

export const decideShortlist: Decider<DecideShortlist, DecideShortlistRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { procurement, tie, reason } = command;
    if (!mayAct(state.roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const lacking = restsOn(state, command, circumstance);
    if (lacking) return lacking;
    const compared = comparable(state, procurement, circumstance);
    if ('refused' in compared) return compared;
    const { qualified, invitation } = compared;
    if (qualified.length === 0) return { refused: 'NOBODY_QUALIFIED', procurement };
    const isShort = qualified.length < invitation.shortlistMin;
    if (isShort && reason === undefined) return { refused: 'REASON_REQUIRED', qualified: qualified.length, min: invitation.shortlistMin };
    const outcome = outcomeOf(state.scores, compared, command);
    if ('refused' in outcome) return outcome;
    const { shortlisted, ranking: places } = outcome;
    const stated = command.shortlisted;
    if (stated && (stated.length !== shortlisted.length || !shortlisted.every((one) => stated.includes(one))))
      return { refused: 'OUTCOME_MISMATCH', shortlisted };

    const notShortlisted = qualified.map(({ candidate }) => candidate).filter((candidate) => !shortlisted.includes(candidate));
    const data = {
      procurement,
      shortlisted,
      notShortlisted,
      ...(places && { ranking: places }),
      ...(tie && { tie }),
      ...(isShort && { fewerThan: invitation.shortlistMin }),
    };
    return [event('ShortlistDecided', data, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const decided = only(made, 'ShortlistDecided');
    const { procurement, tie, fewerThan } = decided.data;
    // Where the rules ask for a reason there was one, even if what it said was erased since.
    const hadReason = decided.sealed?.reason !== undefined || tie !== undefined || fewerThan !== undefined;
    return { procurement, ...(tie && { tie }), ...(hadReason && { reason: saidIn(decided, 'reason') }), ...saidOf(decided) };
  },
};
