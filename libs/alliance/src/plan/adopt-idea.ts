/** Adopting an idea: the manager does, or the steering group by a decision. It needs no trial before. */
import { dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { notManaged } from './acting';
import type { IdeaId } from './events';
import { aboutIdea, openIdea, type AboutIdea, type IdeaRefusal } from './idea';

export interface AdoptIdea extends Authorised {
  readonly idea: IdeaId;
}

export const adoptIdea: Decider<AdoptIdea, IdeaRefusal, AboutIdea> = {
  ...aboutIdea,

  decide(state, command, circumstance) {
    const { idea } = command;
    const lacking = notManaged(state, command, circumstance);
    if (lacking) return lacking;
    const found = openIdea(state.ideas, idea, dayOf(command, circumstance));
    return 'refused' in found ? found : [event('IdeaAdopted', { idea }, said(command, circumstance))];
  },

  commandOf(made) {
    const adopted = only(made, 'IdeaAdopted');
    return { ...adopted.data, ...saidOf(adopted) };
  },
};
