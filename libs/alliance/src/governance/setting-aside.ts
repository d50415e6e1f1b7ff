/** What tabling a proposal and referring it back have in common: the chair puts it off, until a day if one is named. */
import { combine, type Circumstance, type Enclosed } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { decisions, isSettled } from './decision-facts';
import type { BallotId, DecisionId } from './events';
import { actsAsChair, bodies } from './facts';

export interface SetAside extends Enclosed {
  readonly decision: DecisionId;
  readonly until?: LocalDate;
  readonly reason?: string;
}

export type SetAsideRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_SETTLED'; readonly decision: DecisionId }
  | { readonly refused: 'BALLOT_OPEN'; readonly ballot: BallotId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

export const settingAside = combine({ bodies, decisions });

/** Why this proposal cannot be put off now, if there is a reason: a ballot that is open is closed first. */
export function notSetAside(
  { bodies, decisions }: typeof settingAside.initial,
  { decision, until }: SetAside,
  circumstance: Circumstance,
): SetAsideRefusal | undefined {
  const { today } = circumstance;
  const known = decisions.get(decision);
  if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
  if (!actsAsChair(bodies, known.body, circumstance)) return notPermitted('AJR_CHAIR');
  if (isSettled(known)) return { refused: 'DECISION_SETTLED', decision };
  if (known.stage === 'BALLOT_OPEN') return { refused: 'BALLOT_OPEN', ballot: known.ballots.at(-1)! };
  return until !== undefined && until < today ? { refused: 'ENDS_BEFORE_START', from: today, to: until } : undefined;
}

/** What the events of both hold. */
export const asideOf = ({ decision, until, reason }: SetAside) =>
  [{ decision, ...(until !== undefined && { until }) }, { ...(reason !== undefined && { sealed: { reason } }) }] as const;
