/** Declining an idea: the manager does, or the steering group by a decision. Whoever had the idea is told why, so a reason always goes with it (I-01). */
import { dayOf, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { notManaged } from './acting';
import type { IdeaId } from './events';
import { aboutIdea, openIdea, type AboutIdea, type IdeaRefusal } from './idea';

export interface DeclineIdea extends Authorised {
  readonly idea: IdeaId;
  readonly reason: string;
}

export const declineIdea: Decider<DeclineIdea, IdeaRefusal, AboutIdea> = {
  ...aboutIdea,

  decide(state, command, circumstance) {
    const { idea, reason } = command;
    const lacking = notManaged(state, command, circumstance);
    if (lacking) return lacking;
    const found = openIdea(state.ideas, idea, dayOf(command, circumstance));
    return 'refused' in found ? found : [event('IdeaDeclined', { idea }, { ...said(command, circumstance), sealed: { reason } })];
  },

  commandOf(made) {
    const declined = only(made, 'IdeaDeclined');
    return { ...declined.data, reason: saidIn(declined, 'reason'), ...saidOf(declined) };
  },
};
