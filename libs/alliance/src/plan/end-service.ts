/** Ending a service of the plan: the steering group decides it. The day given is the first on which it is no longer produced. */
import { dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { notDecided } from './acting';
import type { ServiceId } from './events';
import { servicesOn } from './facts';
import { producing, type Producing, type ServiceRefusal } from './producing';

export interface EndService extends Authorised {
  readonly service: ServiceId;
}

export const endService: Decider<EndService, ServiceRefusal, Producing> = {
  ...producing,

  decide(state, command, circumstance) {
    const { service } = command;
    const lacking = notDecided(state, command, circumstance);
    if (lacking) return lacking;
    if (!servicesOn(state.servicePlan, dayOf(command, circumstance)).has(service)) return { refused: 'SERVICE_NOT_FOUND', service };
    return [event('ServiceEnded', { service }, said(command, circumstance))];
  },

  commandOf(made) {
    const ended = only(made, 'ServiceEnded');
    return { ...ended.data, ...saidOf(ended) };
  },
};
