/** The candidate's answer to a question about its application: once, and before it is qualified or rejected. */
import { combine, event, only, saidIn, type Data, type Decider, type Enclosed } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { underCheck, type NotUnderCheck } from './application';
import { clarifications } from './evaluation-facts';
import type { ClarificationId } from './evaluation-events';
import { applications, procurements } from './facts';

export interface AnswerClarification extends Enclosed, Omit<Data<'ClarificationGiven'>, 'procurement' | 'candidate'> {
  readonly text: string;
}

export type AnswerClarificationRefusal =
  | NotPermitted
  | { readonly refused: 'CLARIFICATION_NOT_FOUND' | 'ALREADY_CLARIFIED'; readonly clarification: ClarificationId }
  | NotUnderCheck
  | DocumentNotFound;

const state = combine({ applications, clarifications, documents, procurements, roles });

export const answerClarification: Decider<AnswerClarification, AnswerClarificationRefusal, typeof state.initial> = {
  ...state,

  decide({ applications, clarifications, documents, procurements, roles }, { clarification, document, text }, circumstance) {
    if (!mayAct(roles, 'CANDIDATE', circumstance)) return notPermitted('CANDIDATE');
    const asked = clarifications.get(clarification);
    if (!asked) return { refused: 'CLARIFICATION_NOT_FOUND', clarification };
    const { procurement, candidate, isGiven } = asked;
    if (!mayAct(roles, 'CANDIDATE', circumstance, { candidate })) return notPermitted('CANDIDATE');
    if (isGiven) return { refused: 'ALREADY_CLARIFIED', clarification };
    const open = underCheck({ procurements, applications }, { procurement, candidate });
    if ('refused' in open) return open;
    const unknown = missing(documents, document);
    if (unknown) return unknown;

    return [event('ClarificationGiven', { clarification, procurement, candidate, ...(document && { document }) }, { sealed: { text } })];
  },

  commandOf(made) {
    const given = only(made, 'ClarificationGiven');
    const { procurement: _, candidate: __, ...data } = given.data;
    return { ...data, text: saidIn(given, 'text') };
  },
};
