/**
 * Adopting the service plan, and each further version of it.
 *
 * The steering group decides what the alliance produces and who produces it. A version names every service that is produced
 * from its day on, each with a party that holds a producing capacity on that day; what it does not name any more ends with
 * the day before. The plan itself is a registered document (E-02).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import type { AuthorityRefusal } from '../governance/authority-facts';
import type { NotPermitted } from '../parties/facts';
import { duplicateOf } from '../values';
import { notDecided } from './acting';
import type { PlannedService, ServiceId } from './events';
import { notAProducer, PRODUCING, type NotAProducer } from './producing';

export interface AdoptServicePlan extends Authorised {
  readonly document: Evidence;
  readonly services: readonly PlannedService[];
  /** How many years ahead it looks. */
  readonly years?: number;
}

export type AdoptServicePlanRefusal =
  NotPermitted | AuthorityRefusal | DocumentNotFound | NotAProducer | { readonly refused: 'SERVICE_REPEATED'; readonly service: ServiceId };

const state = combine({ ...PRODUCING, documents });

export const adoptServicePlan: Decider<AdoptServicePlan, AdoptServicePlanRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { document, services, years } = command;
    const on = dayOf(command, circumstance);
    const lacking = notDecided(state, command, circumstance) ?? missing(state.documents, document);
    if (lacking) return lacking;
    const twice = duplicateOf(services.map(({ service }) => service));
    if (twice !== undefined) return { refused: 'SERVICE_REPEATED', service: twice };
    for (const { producer } of services) {
      const unable = notAProducer(state, producer, on);
      if (unable) return unable;
    }
    const version = state.servicePlan.versions.length + 1;
    return [event('ServicePlanAdopted', { version, document, services, ...(years !== undefined && { years }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const adopted = only(made, 'ServicePlanAdopted');
    const { version: _, ...data } = adopted.data;
    return { ...data, ...saidOf(adopted) };
  },
};
