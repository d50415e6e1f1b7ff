/**
 * Flagging that a decision came about in a way that was not in order, and recording that this was cured.
 *
 * Any member of the deciding body may flag it, and an auditor as a finding. The flag changes nothing in the decision: it stays
 * in force until the defect is cured, or the decision is revoked or superseded (S-15). The chair records how it was cured,
 * naming the decision that did it where there is one.
 */
import { combine, event, only, saidIfAny, saidIn, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { decisions } from './decision-facts';
import { defects, openDefects, type DefectGround } from './defect-facts';
import type { DecisionId, SeatId } from './events';
import { actsAsChair, actsInBody, bodies, seats } from './facts';

export interface FlagDefect extends Enclosed {
  readonly decision: DecisionId;
  readonly ground: DefectGround;
  readonly person?: string;
  readonly seat?: SeatId;
  readonly detail?: string;
}

export type FlagDefectRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'DEFECT_EXISTS'; readonly decision: DecisionId; readonly ground: DefectGround };

const flagging = combine({ bodies, seats, roles, decisions, defects });

export const flagDefect: Decider<FlagDefect, FlagDefectRefusal, typeof flagging.initial> = {
  ...flagging,

  decide({ bodies, seats, roles, decisions, defects }, { decision, ground, person, seat, detail }, circumstance) {
    const known = decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    const isMember = actsInBody(seats, known.body, circumstance) || actsAsChair(bodies, known.body, circumstance);
    if (!isMember && !mayAct(roles, 'AUDITOR', circumstance)) return notPermitted('AJR_MEMBER');
    if (seat !== undefined && !seats.has(seat)) return { refused: 'SEAT_NOT_FOUND', seat };
    const isKnown = openDefects(defects, decision).some((one) => one.ground === ground && one.person === person && one.seat === seat);
    if (isKnown) return { refused: 'DEFECT_EXISTS', decision, ground };

    const data = { decision, ground, ...(person !== undefined && { person }), ...(seat !== undefined && { seat }) };
    return [event('ProceduralDefectFlagged', data, { ...(detail !== undefined && { sealed: { detail } }) })];
  },

  commandOf(made) {
    const flagged = only(made, 'ProceduralDefectFlagged');
    return { ...flagged.data, ...saidIfAny(flagged, 'detail') };
  },
};

export interface CureDefect extends Enclosed {
  readonly decision: DecisionId;
  readonly ground: DefectGround;
  /** The decision that cured it. */
  readonly by?: DecisionId;
  readonly how: string;
}

export type CureDefectRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DEFECT_NOT_FOUND'; readonly decision: DecisionId; readonly ground: DefectGround };

const curing = combine({ bodies, decisions, defects });

export const cureDefect: Decider<CureDefect, CureDefectRefusal, typeof curing.initial> = {
  ...curing,

  decide({ bodies, decisions, defects }, { decision, ground, by, how }, circumstance) {
    const known = decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    if (!actsAsChair(bodies, known.body, circumstance)) return notPermitted('AJR_CHAIR');
    if (!openDefects(defects, decision).some((one) => one.ground === ground)) return { refused: 'DEFECT_NOT_FOUND', decision, ground };
    if (by !== undefined && !decisions.has(by)) return { refused: 'DECISION_NOT_FOUND', decision: by };

    return [event('DefectCured', { decision, ground, ...(by !== undefined && { by }) }, { sealed: { how } })];
  },

  commandOf(made) {
    const cured = only(made, 'DefectCured');
    return { ...cured.data, how: saidIn(cured, 'how') };
  },
};
