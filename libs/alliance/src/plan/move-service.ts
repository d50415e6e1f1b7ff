/** Moving a service from one producer to another: the steering group decides it, and the new producer must be able to on that day. */
import { dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import type { PartyId } from '../parties/events';
import { notDecided } from './acting';
import type { ServiceId } from './events';
import { servicesOn } from './facts';
import { notAProducer, producing, type NotAProducer, type Producing, type ServiceRefusal } from './producing';

export interface MoveService extends Authorised {
  readonly service: ServiceId;
  readonly producer: PartyId;
}

export type MoveServiceRefusal = ServiceRefusal | NotAProducer | { readonly refused: 'PRODUCER_UNCHANGED'; readonly party: PartyId };

export const moveService: Decider<MoveService, MoveServiceRefusal, Producing> = {
  ...producing,

  decide(state, command, circumstance) {
    const { service, producer } = command;
    const on = dayOf(command, circumstance);
    const lacking = notDecided(state, command, circumstance);
    if (lacking) return lacking;
    const now = servicesOn(state.servicePlan, on).get(service);
    if (!now) return { refused: 'SERVICE_NOT_FOUND', service };
    if (now.producer === producer) return { refused: 'PRODUCER_UNCHANGED', party: producer };
    return notAProducer(state, producer, on) ?? [event('ServiceProducerChanged', { service, producer }, said(command, circumstance))];
  },

  commandOf(made) {
    const moved = only(made, 'ServiceProducerChanged');
    return { ...moved.data, ...saidOf(moved) };
  },
};
