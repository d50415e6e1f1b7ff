/**
 * Tabling a proposal.
 *
 * The chair puts it off, having it discussed and not decided. A tabled discussion counts, beside a ballot that failed, before
 * a deadlock can be declared (V-20).
 */
import { event, only, saidIfAny, type Decider } from '../decider';
import { asideOf, notSetAside, settingAside, type SetAside, type SetAsideRefusal } from './setting-aside';

export const tableItem: Decider<SetAside, SetAsideRefusal, typeof settingAside.initial> = {
  ...settingAside,

  decide(state, command, circumstance) {
    return notSetAside(state, command, circumstance) ?? [event('DecisionTabled', ...asideOf(command))];
  },

  commandOf(made) {
    const setAside = only(made, 'DecisionTabled');
    return { ...setAside.data, ...saidIfAny(setAside, 'reason') };
  },
};
