/**
 * Recording a market dialogue.
 *
 * Before a procurement the client talks with those who might take part, openly and on equal terms; who was there is counted
 * and the memo kept. Once the applications to a procurement are due, nobody talks about it with the market any more. It is
 * for the procurement officer, and for the registrar as long as there is none.
 */
import { combine, dayOf, event, only, said, saidIfAny, saidOf, type Data, type Datable, type Decider } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { isRoleHeld, mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import type { ProcurementNotFound } from './application';
import { dialogues, procurements } from './facts';

export interface RecordMarketDialogue extends Datable, Omit<Data<'MarketDialogueHeld'>, 'dialogue'> {
  readonly summary?: string;
}

export type RecordMarketDialogueRefusal =
  NotPermitted | ProcurementNotFound | { readonly refused: 'DEADLINE_PASSED'; readonly deadline: LocalDate } | DocumentNotFound;

const state = combine({ dialogues, documents, procurements, roles });

export const recordMarketDialogue: Decider<RecordMarketDialogue, RecordMarketDialogueRefusal, typeof state.initial> = {
  ...state,

  decide({ dialogues, documents, procurements, roles }, command, circumstance) {
    const { procurement, participants, memo, summary } = command;
    const standsIn = !isRoleHeld(roles, 'PROCUREMENT_OFFICER', circumstance.today) && mayAct(roles, 'REGISTRAR', circumstance);
    if (!standsIn && !mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    if (procurement !== undefined) {
      const found = procurements.get(procurement);
      if (!found) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
      const deadline = found.invitation?.applicationsBy;
      if (deadline !== undefined && dayOf(command, circumstance) > deadline) return { refused: 'DEADLINE_PASSED', deadline };
    }
    const unknown = missing(documents, memo);
    if (unknown) return unknown;

    const about = { ...(procurement !== undefined && { procurement }), participants, ...(memo && { memo }) };
    const more = { ...said(command, circumstance), ...(summary !== undefined && { sealed: { summary } }) };
    return [event('MarketDialogueHeld', { dialogue: `dialogue-${dialogues.size + 1}`, ...about }, more)];
  },

  commandOf(made) {
    const held = only(made, 'MarketDialogueHeld');
    const { dialogue: _, ...data } = held.data;
    return { ...data, ...saidIfAny(held, 'summary'), ...saidOf(held) };
  },
};
