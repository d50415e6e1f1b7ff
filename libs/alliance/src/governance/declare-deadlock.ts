/**
 * Declaring a deadlock.
 *
 * The chair or any party says that the steering group cannot agree, once two ballots on the proposal have failed, or one has
 * and a discussion was tabled; the position of every party goes on record with it (V-20). A proposal has one open deadlock
 * at most, and none while a ballot may still decide it.
 */
import { combine, ERASED, event, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import type { PartyId } from '../parties/events';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { deadlockOn, deadlocks } from './deadlock-facts';
import { decisions, isSettled } from './decision-facts';
import type { BallotId, DeadlockId, DecisionId } from './events';
import { actsAsChair, actsInBody, bodies, seats, votingSeats } from './facts';

export interface DeclareDeadlock extends Enclosed {
  readonly decision: DecisionId;
  readonly positions: readonly { readonly party: PartyId; readonly position: string }[];
  readonly attempts?: string;
}

export type DeclareDeadlockRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DEADLOCK_EXISTS'; readonly deadlock: DeadlockId }
  | { readonly refused: 'BALLOT_OPEN'; readonly ballot: BallotId }
  | { readonly refused: 'DECISION_SETTLED'; readonly decision: DecisionId }
  | { readonly refused: 'DEADLOCK_TOO_EARLY'; readonly failed: number; readonly tabled: number }
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'POSITIONS_MISSING'; readonly parties: readonly PartyId[] };

const state = combine({ bodies, seats, decisions, deadlocks });

export const declareDeadlock: Decider<DeclareDeadlock, DeclareDeadlockRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, seats, decisions, deadlocks }, { decision, positions, attempts }, circumstance) {
    const known = decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    const { body, stage, failed, tabled } = known;
    if (!actsAsChair(bodies, body, circumstance) && !actsInBody(seats, body, circumstance)) return notPermitted('AJR_MEMBER');

    const open = deadlockOn(deadlocks, decision);
    if (open !== undefined) return { refused: 'DEADLOCK_EXISTS', deadlock: open };
    if (stage === 'BALLOT_OPEN') return { refused: 'BALLOT_OPEN', ballot: known.ballots.at(-1)! };
    if (isSettled(known)) return { refused: 'DECISION_SETTLED', decision };
    if (failed < 2 && (failed < 1 || tabled < 1)) return { refused: 'DEADLOCK_TOO_EARLY', failed, tabled };

    const sitting = [...new Set(votingSeats(seats, body, circumstance.today).map(([, { party }]) => party))];
    const heard = [...new Set(positions.map(({ party }) => party))];
    const stranger = heard.find((party) => !sitting.includes(party));
    if (stranger !== undefined) return { refused: 'PARTY_NOT_FOUND', party: stranger };
    const parties = sitting.filter((party) => !heard.includes(party));
    if (parties.length > 0) return { refused: 'POSITIONS_MISSING', parties };

    const sealed = { positions, ...(attempts !== undefined && { attempts }) };
    return [event('DeadlockDeclared', { deadlock: `deadlock-${deadlocks.size + 1}`, decision, parties: heard }, { sealed })];
  },

  commandOf(made) {
    const declared = only(made, 'DeadlockDeclared');
    const { decision, parties } = declared.data;
    return {
      decision,
      positions: declared.sealed?.positions ?? parties.map((party) => ({ party, position: ERASED })),
      ...saidIfAny(declared, 'attempts'),
    };
  },
};
