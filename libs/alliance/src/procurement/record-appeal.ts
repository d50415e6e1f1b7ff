/**
 * Recording that somebody has appealed against what was decided in a procurement, and whether the appeal keeps every
 * agreement from being signed until it is resolved (P-26). The court asks nobody here: an appeal can be recorded of a
 * cancelled procurement too.
 */
import { combine, event, only, said, saidIn, saidOf, type Datable, type Decider } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { ProcurementNotFound } from './application';
import { appeals } from './award-facts';
import type { CandidateId, ProcurementId } from './events';
import { applications, isOf, procurements } from './facts';

export interface RecordAppeal extends Datable {
  readonly procurement: ProcurementId;
  readonly court: string;
  readonly blocks: boolean;
  /** Who has appealed, where it is a candidate. */
  readonly candidate?: CandidateId;
}

export type RecordAppealRefusal = NotPermitted | ProcurementNotFound | { readonly refused: 'APPLICATION_NOT_FOUND'; readonly candidate: CandidateId };

const state = combine({ appeals, applications, procurements, roles });

export const recordAppeal: Decider<RecordAppeal, RecordAppealRefusal, typeof state.initial> = {
  ...state,

  decide({ appeals, applications, procurements, roles }, command, circumstance) {
    const { procurement, court, blocks, candidate } = command;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    if (!procurements.has(procurement)) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    if (candidate !== undefined && !applications.some(isOf({ procurement, candidate }))) return { refused: 'APPLICATION_NOT_FOUND', candidate };

    const data = { appeal: `appeal-${appeals.size + 1}`, procurement, ...(candidate !== undefined && { candidate }), blocks };
    return [event('AppealFiled', data, { ...said(command, circumstance), sealed: { court } })];
  },

  commandOf(made) {
    const filed = only(made, 'AppealFiled');
    const { appeal: _, ...data } = filed.data;
    return { ...data, court: saidIn(filed, 'court'), ...saidOf(filed) };
  },
};
