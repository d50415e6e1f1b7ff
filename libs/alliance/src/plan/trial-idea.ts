/** Trying an idea out: the manager says where and until when, or puts on record that the steering group wants it tried. */
import { dayOf, event, only, said, saidIfAny, saidOf, type Authorised, type Decider } from '../decider';
import type { LocalDate } from '../values';
import { notManaged } from './acting';
import type { IdeaId } from './events';
import { latestOf } from './facts';
import { aboutIdea, openIdea, type AboutIdea, type IdeaRefusal } from './idea';

export interface TrialIdea extends Authorised {
  readonly idea: IdeaId;
  /** The last day of the trial, where that is known. */
  readonly until?: LocalDate;
  readonly where?: string;
}

export type TrialIdeaRefusal =
  | IdeaRefusal
  | { readonly refused: 'ALREADY_IN_TRIAL'; readonly idea: IdeaId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

export const trialIdea: Decider<TrialIdea, TrialIdeaRefusal, AboutIdea> = {
  ...aboutIdea,

  decide(state, command, circumstance) {
    const { idea, until, where } = command;
    const lacking = notManaged(state, command, circumstance);
    if (lacking) return lacking;
    const found = openIdea(state.ideas, idea, dayOf(command, circumstance));
    if ('refused' in found) return found;
    if (latestOf(found).status === 'IN_TRIAL') return { refused: 'ALREADY_IN_TRIAL', idea };
    const from = dayOf(command, circumstance);
    if (until !== undefined && until < from) return { refused: 'ENDS_BEFORE_START', from, to: until };

    const more = { ...said(command, circumstance), ...(where !== undefined && { sealed: { where } }) };
    return [event('IdeaTrialStarted', { idea, ...(until !== undefined && { until }) }, more)];
  },

  commandOf(made) {
    const started = only(made, 'IdeaTrialStarted');
    return { ...started.data, ...saidIfAny(started, 'where'), ...saidOf(started) };
  },
};
