/** Submitting an idea for doing something better: anybody who works in the alliance, for a party or for a partner of its network. */
import { combine, event, only, said, saidIfAny, saidIn, saidOf, type Datable, type Decider } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { acting } from '../parties/role-facts';
import { takesPart } from './acting';
import type { IdeaId } from './events';
import { ideas, nameFor } from './facts';

export interface SubmitIdea extends Datable {
  /** The name by which people know it; else it is numbered. */
  readonly idea?: IdeaId;
  readonly title: string;
  readonly description?: string;
}

export type SubmitIdeaRefusal = NotPermitted | { readonly refused: 'IDEA_EXISTS'; readonly idea: IdeaId };

const state = combine({ acting, ideas });

export const submitIdea: Decider<SubmitIdea, SubmitIdeaRefusal, typeof state.initial> = {
  ...state,

  decide({ acting, ideas }, command, circumstance) {
    const { idea: label, title, description } = command;
    if (!takesPart(acting, circumstance)) return notPermitted('STAFF');
    const idea = nameFor(ideas, 'idea', label);
    if (ideas.has(idea)) return { refused: 'IDEA_EXISTS', idea };
    const sealed = { title, ...(description !== undefined && { description }) };
    return [event('IdeaSubmitted', { idea }, { ...said(command, circumstance), sealed })];
  },

  commandOf(made) {
    const submitted = only(made, 'IdeaSubmitted');
    return { ...submitted.data, title: saidIn(submitted, 'title'), ...saidIfAny(submitted, 'description'), ...saidOf(submitted) };
  },
};
