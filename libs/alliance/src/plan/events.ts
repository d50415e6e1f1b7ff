// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { fact } from '../event';
import type { GrantedRole, Named, PartyId } from '../parties/events';
import type { LocalDate, Money } from '../values';
import { issueEvents } from './issue-events';

export type ServiceId = string;
export type RiskId = string;
export type IdeaId = string;

export const RISK_KINDS = ['RISK', 'OPPORTUNITY'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];
/** What is done about it: the first four about a risk, the others about an opportunity, the last about either. */
export const TREATMENTS = ['AVOID', 'REDUCE', 'TRANSFER', 'SHARE', 'EXPLOIT', 'ENHANCE', 'ACCEPT'] as const;
export type Treatment = (typeof TREATMENTS)[number];
export const TRIAL_RESULTS = ['WORKED', 'DID_NOT_WORK', 'UNCLEAR'] as const;
export type TrialResult = (typeof TRIAL_RESULTS)[number];

/** A service of the plan, and the party that produces it. */
export interface PlannedService {
  readonly service: ServiceId;
  readonly producer: PartyId;
  readonly name?: Named;
}
/** Who sees to a risk: a person, whoever holds a role, or both. */
export interface Owner {
  readonly owner?: string;
  readonly ownerRole?: GrantedRole;
}
/** How likely it is and how much it would weigh, each from 1 to 5; and what it would cost or bring. */
export interface Weight {
  readonly probability: number;
  readonly impact: number;
  readonly amount?: Money;
}

const titled = { title: 'ALLIANCE', description: 'ALLIANCE' } as const;

export const planEvents = {
  ...issueEvents,

  /** Every service that is to be produced from that day on; `years` is how far the plan looks ahead. */
  ServicePlanAdopted: fact<{ version: number; document: Evidence; services: readonly PlannedService[]; years?: number }>(),
  ServiceAdded: fact<PlannedService>(),
  /** From that day on it is no longer produced. */
  ServiceEnded: fact<{ service: ServiceId }>(),
  ServiceProducerChanged: fact<{ service: ServiceId; producer: PartyId }>(),

  RiskIdentified: fact<{ risk: RiskId; kind: RiskKind; reviewBy?: LocalDate } & Owner & Partial<Weight>, { title: string; description?: string }>({
    creates: 'risk',
    sealed: titled,
  }),
  /** `reviewBy` is the last day on which it is to be assessed again. */
  RiskAssessed: fact<{ risk: RiskId; reviewBy?: LocalDate } & Weight, { grounds?: string }>({ sealed: { grounds: 'ALLIANCE' } }),
  /** `amount` is what the treatment costs, `due` the day by which it is to be done. */
  RiskTreatmentDecided: fact<{ risk: RiskId; treatment: Treatment; amount?: Money; due?: LocalDate }, { plan?: string }>({
    sealed: { plan: 'ALLIANCE' },
  }),
  RiskMaterialised: fact<{ risk: RiskId; amount?: Money }, { account?: string }>({ sealed: { account: 'ALLIANCE' } }),
  RiskClosed: fact<{ risk: RiskId }, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),

  IdeaSubmitted: fact<{ idea: IdeaId }, { title: string; description?: string }>({
    creates: 'idea',
    sealed: { title: 'ALLIANCE', description: 'AUTHOR' },
  }),
  IdeaTrialStarted: fact<{ idea: IdeaId; until?: LocalDate }, { where?: string }>({ sealed: { where: 'ALLIANCE' } }),
  IdeaTrialEnded: fact<{ idea: IdeaId; result: TrialResult }, { findings?: string }>({ sealed: { findings: 'ALLIANCE' } }),
  IdeaAdopted: fact<{ idea: IdeaId }>(),
  /** The reason is for whoever had the idea, and so for everybody who sees the idea (I-01). */
  IdeaDeclined: fact<{ idea: IdeaId }, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),

  /** Of how many people took part, as much as is known: the number, or that there were at least so many. */
  StakeholderInvolvementRecorded: fact<
    { involvement: string; groups: readonly string[]; participants?: number; atLeast?: number; document?: Evidence },
    { kind: string }
  >({ creates: 'involvement', sealed: { kind: 'ALLIANCE' } }),
};
