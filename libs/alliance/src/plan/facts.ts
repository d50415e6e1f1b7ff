/** What the alliance is to produce and by whom, what could go wrong or right, and what people think could be done better. */
import type { Authority, Entry, Fold } from '../decider';
import type { Capacity, Named, PartyId } from '../parties/events';
import { holdsCapacity, type Capacities } from '../parties/facts';
import { change, inOrder, put, type LocalDate, type Money } from '../values';
import type { IdeaId, Owner, PlannedService, RiskId, RiskKind, ServiceId, Treatment, TrialResult, Weight } from './events';

type ServiceChange =
  | { readonly on: LocalDate; readonly what: 'PLANNED'; readonly services: readonly PlannedService[] }
  | ({ readonly on: LocalDate; readonly what: 'ADDED' } & PlannedService)
  | { readonly on: LocalDate; readonly what: 'ENDED'; readonly service: ServiceId }
  | { readonly on: LocalDate; readonly what: 'MOVED'; readonly service: ServiceId; readonly producer: PartyId };
export interface ServicePlan {
  readonly versions: readonly { readonly version: number; readonly from: LocalDate; readonly years?: number }[];
  /** In the order in which they were recorded. */
  readonly changes: readonly ServiceChange[];
}
const changed = (plan: ServicePlan, made: ServiceChange): ServicePlan => ({ ...plan, changes: [...plan.changes, made] });

export const servicePlan: Fold<ServicePlan> = {
  initial: { versions: [], changes: [] },
  evolve: {
    ServicePlanAdopted: ({ versions, changes }, { version, services, years }, { effective }) => ({
      versions: [...versions, { version, from: effective, ...(years !== undefined && { years }) }],
      changes: [...changes, { on: effective, what: 'PLANNED', services }],
    }),
    ServiceAdded: (plan, added, { effective: on }) => changed(plan, { on, what: 'ADDED', ...added }),
    ServiceEnded: (plan, { service }, { effective: on }) => changed(plan, { on, what: 'ENDED', service }),
    ServiceProducerChanged: (plan, { service, producer }, { effective: on }) => changed(plan, { on, what: 'MOVED', service, producer }),
  },
};

export interface ProducedService {
  readonly producer: PartyId;
  readonly name?: Named;
  /** Since when this party has produced it. */
  readonly since: LocalDate;
}
export type ProducedServices = ReadonlyMap<ServiceId, ProducedService>;

/** The services on a day with those who produce them: each change counts from its own date, whenever it was recorded. */
export function servicesOn({ changes }: ServicePlan, date: LocalDate): ProducedServices {
  const now = new Map<ServiceId, ProducedService>();
  const start = ({ service, producer, name }: PlannedService, on: LocalDate): void => {
    const before = now.get(service);
    now.set(service, { producer, ...(name && { name }), since: before?.producer === producer ? before.since : on });
  };
  for (const made of changes.filter(({ on }) => on <= date).toSorted((a, b) => inOrder(a.on, b.on))) {
    if (made.what === 'PLANNED') {
      const planned = new Set(made.services.map(({ service }) => service));
      for (const service of now.keys()) if (!planned.has(service)) now.delete(service);
      for (const one of made.services) start(one, made.on);
    } else if (made.what === 'ADDED') start(made, made.on);
    else if (made.what === 'ENDED') now.delete(made.service);
    else if (now.has(made.service)) start({ ...now.get(made.service)!, service: made.service, producer: made.producer }, made.on);
  }
  return now;
}
/** The version that holds on a day: the one with the latest start, and of two with the same start the later one. */
export const versionOn = ({ versions }: ServicePlan, date: LocalDate): ServicePlan['versions'][number] | undefined =>
  versions
    .filter(({ from }) => from <= date)
    .reduce<ServicePlan['versions'][number] | undefined>((latest, one) => (latest && one.from < latest.from ? latest : one), undefined);

const PRODUCING: readonly Capacity[] = ['PUBLIC_PRODUCER', 'PRIVATE_PRODUCER'];
export const producesOn = (held: Capacities, party: PartyId, date: LocalDate): boolean =>
  PRODUCING.some((capacity) => holdsCapacity(held, party, capacity, date));

type Assessment = { readonly on: LocalDate; readonly reviewBy?: LocalDate } & Partial<Weight>;
export interface DecidedTreatment {
  readonly on: LocalDate;
  readonly treatment: Treatment;
  readonly amount?: Money;
  readonly due?: LocalDate;
  readonly authority?: Authority;
}
export interface Risk extends Owner {
  readonly kind: RiskKind;
  readonly from: LocalDate;
  /** What was thought of it when it was identified, and each time since. */
  readonly assessments: readonly [Assessment, ...Assessment[]];
  readonly treatments: readonly DecidedTreatment[];
  readonly materialised: readonly { readonly on: LocalDate; readonly amount?: Money }[];
  readonly closed?: LocalDate;
}
export type Risks = ReadonlyMap<RiskId, Risk>;

export const risks: Fold<Risks> = {
  initial: new Map(),
  evolve: {
    RiskIdentified: (known, { risk, kind, owner, ownerRole, ...first }, { effective: from }) =>
      put(known, risk, {
        kind,
        ...(owner !== undefined && { owner }),
        ...(ownerRole && { ownerRole }),
        from,
        assessments: [{ on: from, ...first }],
        treatments: [],
        materialised: [],
      }),
    RiskAssessed: (known, { risk, ...assessed }, { effective: on }) =>
      change(known, risk, ({ assessments }) => ({ assessments: [...assessments, { on, ...assessed }] })),
    RiskTreatmentDecided: (known, { risk, ...decided }, { effective: on, authority }) =>
      change(known, risk, ({ treatments }) => ({ treatments: [...treatments, { on, ...decided, ...(authority && { authority }) }] })),
    RiskMaterialised: (known, { risk, ...came }, { effective: on }) =>
      change(known, risk, ({ materialised }) => ({ materialised: [...materialised, { on, ...came }] })),
    RiskClosed: (known, { risk }, { effective }) => change(known, risk, () => ({ closed: effective })),
  },
};
/** What is thought of a risk on a day. */
export const assessmentOn = ({ assessments }: Risk, date: LocalDate): Assessment => assessments.findLast(({ on }) => on <= date) ?? assessments[0];
export type RiskStatus = 'IDENTIFIED' | 'ASSESSED' | 'TREATED' | 'MATERIALISED' | 'CLOSED';
export function riskStatusOn({ assessments, treatments, materialised, closed }: Risk, date: LocalDate): RiskStatus {
  const isSo = ({ on }: { readonly on: LocalDate }): boolean => on <= date;
  if (closed !== undefined && closed <= date) return 'CLOSED';
  if (materialised.some(isSo)) return 'MATERIALISED';
  if (treatments.some(isSo)) return 'TREATED';
  return assessments.slice(1).some(isSo) ? 'ASSESSED' : 'IDENTIFIED';
}

export type IdeaStatus = 'SUBMITTED' | 'IN_TRIAL' | 'TRIAL_ENDED' | 'ADOPTED' | 'DECLINED';
interface IdeaStep {
  readonly on: LocalDate;
  readonly status: IdeaStatus;
  readonly until?: LocalDate;
  readonly result?: TrialResult;
}
export interface Idea {
  readonly by: string;
  readonly from: LocalDate;
  readonly steps: readonly [IdeaStep, ...IdeaStep[]];
}
export type Ideas = ReadonlyMap<IdeaId, Idea>;

const goOn = (known: Ideas, idea: IdeaId, { effective: on }: Entry, step: Omit<IdeaStep, 'on'>): Ideas =>
  change(known, idea, ({ steps }) => ({ steps: [...steps, { on, ...step }] }));
export const ideas: Fold<Ideas> = {
  initial: new Map(),
  evolve: {
    IdeaSubmitted: (known, { idea }, { actor, effective: from }) =>
      put(known, idea, { by: actor.person, from, steps: [{ on: from, status: 'SUBMITTED' }] }),
    IdeaTrialStarted: (known, { idea, until }, entry) => goOn(known, idea, entry, { status: 'IN_TRIAL', ...(until !== undefined && { until }) }),
    IdeaTrialEnded: (known, { idea, result }, entry) => goOn(known, idea, entry, { status: 'TRIAL_ENDED', result }),
    IdeaAdopted: (known, { idea }, entry) => goOn(known, idea, entry, { status: 'ADOPTED' }),
    IdeaDeclined: (known, { idea }, entry) => goOn(known, idea, entry, { status: 'DECLINED' }),
  },
};
export const latestOf = ({ steps }: Idea): IdeaStep => steps.at(-1)!;
export const ideaOn = ({ steps }: Idea, date: LocalDate): IdeaStep => steps.findLast(({ on }) => on <= date) ?? steps[0];

/** How many times stakeholders were heard. */
export const involvements: Fold<number> = { initial: 0, evolve: { StakeholderInvolvementRecorded: (known) => known + 1 } };

/** The label that people use, else the next free number of its kind. */
export function nameFor(known: ReadonlyMap<string, unknown>, kind: 'idea' | 'issue' | 'risk', label: string | undefined): string {
  if (label !== undefined) return label;
  let number = known.size + 1;
  while (known.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
