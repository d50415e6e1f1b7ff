/**
 * Referring a proposal back.
 *
 * The chair gives it back to whoever prepared it; it comes before the body again as it is or amended (V-04).
 */
import { event, only, saidIfAny, type Decider } from '../decider';
import { asideOf, notSetAside, settingAside, type SetAside, type SetAsideRefusal } from './setting-aside';

export const referBack: Decider<SetAside, SetAsideRefusal, typeof settingAside.initial> = {
  ...settingAside,

  decide(state, command, circumstance) {
    return notSetAside(state, command, circumstance) ?? [event('DecisionReferredBack', ...asideOf(command))];
  },

  commandOf(made) {
    const setAside = only(made, 'DecisionReferredBack');
    return { ...setAside.data, ...saidIfAny(setAside, 'reason') };
  },
};
