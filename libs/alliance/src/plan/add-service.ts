/** Adding a service to the plan: the steering group decides it, and the party that is to produce it must be able to on that day. */
import { dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import type { AuthorityRefusal } from '../governance/authority-facts';
import type { NotPermitted } from '../parties/facts';
import { notDecided } from './acting';
import type { PlannedService, ServiceId } from './events';
import { servicesOn, versionOn } from './facts';
import { notAProducer, producing, type NotAProducer, type Producing } from './producing';

export interface AddService extends Authorised, PlannedService {}

export type AddServiceRefusal =
  | NotPermitted
  | AuthorityRefusal
  | NotAProducer
  | { readonly refused: 'SERVICE_PLAN_NOT_FOUND' }
  | { readonly refused: 'SERVICE_EXISTS'; readonly service: ServiceId };

export const addService: Decider<AddService, AddServiceRefusal, Producing> = {
  ...producing,

  decide(state, command, circumstance) {
    const { service, producer, name } = command;
    const on = dayOf(command, circumstance);
    const lacking = notDecided(state, command, circumstance);
    if (lacking) return lacking;
    if (!versionOn(state.servicePlan, on)) return { refused: 'SERVICE_PLAN_NOT_FOUND' };
    if (servicesOn(state.servicePlan, on).has(service)) return { refused: 'SERVICE_EXISTS', service };
    return notAProducer(state, producer, on) ?? [event('ServiceAdded', { service, producer, ...(name && { name }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const added = only(made, 'ServiceAdded');
    return { ...added.data, ...saidOf(added) };
  },
};
