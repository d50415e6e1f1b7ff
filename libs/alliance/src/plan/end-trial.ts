/** Ending the trial of an idea: the manager says what came of it. Whether the idea is adopted is decided afterwards. */
import { dayOf, event, only, said, saidIfAny, saidOf, type Authorised, type Decider } from '../decider';
import { notManaged } from './acting';
import type { IdeaId, TrialResult } from './events';
import { latestOf } from './facts';
import { aboutIdea, openIdea, type AboutIdea, type IdeaRefusal } from './idea';

export interface EndTrial extends Authorised {
  readonly idea: IdeaId;
  readonly result: TrialResult;
  readonly findings?: string;
}

export type EndTrialRefusal = IdeaRefusal | { readonly refused: 'NOT_IN_TRIAL'; readonly idea: IdeaId };

export const endTrial: Decider<EndTrial, EndTrialRefusal, AboutIdea> = {
  ...aboutIdea,

  decide(state, command, circumstance) {
    const { idea, result, findings } = command;
    const lacking = notManaged(state, command, circumstance);
    if (lacking) return lacking;
    const found = openIdea(state.ideas, idea, dayOf(command, circumstance));
    if ('refused' in found) return found;
    if (latestOf(found).status !== 'IN_TRIAL') return { refused: 'NOT_IN_TRIAL', idea };
    return [event('IdeaTrialEnded', { idea, result }, { ...said(command, circumstance), ...(findings !== undefined && { sealed: { findings } }) })];
  },

  commandOf(made) {
    const ended = only(made, 'IdeaTrialEnded');
    return { ...ended.data, ...saidIfAny(ended, 'findings'), ...saidOf(ended) };
  },
};
