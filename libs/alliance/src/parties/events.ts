// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act, fact } from '../event';
import type { BodyId } from '../governance/events';
import type { Currency, Instant, LocalDate, Money, Share } from '../values';
import { deliveryEvents } from './delivery-events';
import type { PolicyValues } from './policies';

export type PartyId = string;
export type AgreementId = string;
export type PeriodId = string;

export const CAPACITIES = ['CLIENT', 'ORGANISER', 'PUBLIC_PRODUCER', 'PRIVATE_PRODUCER', 'NETWORK_PARTNER'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Roles that are granted; the others are come by through an appointment. */
export const GRANTED_ROLES = [
  'REGISTRAR',
  'OUTSIDE_CLERK',
  'PARTY_SIGNATORY',
  'PROCUREMENT_OFFICER',
  'MANAGER',
  'FINANCE_OFFICER',
  'KRA_OWNER',
  'FINANCIAL_EXPERT',
  'RECORDS_OFFICER',
  'CLIENT_OFFICER',
  'RISK_OWNER',
  'STAFF',
  'OBSERVER',
  'AUDITOR',
  'CANDIDATE',
] as const;
export type GrantedRole = (typeof GRANTED_ROLES)[number];
export const APPOINTED_ROLES = ['AJR_CHAIR', 'AJR_SECRETARY', 'AJR_INSPECTOR', 'AJR_MEMBER', 'AJR_DEPUTY', 'EVALUATOR'] as const;
export type AppointedRole = (typeof APPOINTED_ROLES)[number];
export const LEDGER_ROLES = ['LEDGER_ADMIN', 'PRIVACY_OFFICER', 'SYSTEM'] as const;
export type Role = GrantedRole | AppointedRole | (typeof LEDGER_ROLES)[number];

export const AGREEMENT_KINDS = ['KAS', 'TAS', 'CHANGE', 'PRELIMINARY', 'SUB_ALLIANCE', 'NETWORK_PARTNER'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
export const TERMINATION_GROUNDS = ['AGREED', 'NOT_CONTINUED', 'BREACH', 'INSOLVENCY', 'LAW', 'OTHER'] as const;
export type TerminationGround = (typeof TERMINATION_GROUNDS)[number];

/** A name in the languages of the alliance; at least one. */
export interface Named {
  readonly fi?: string;
  readonly sv?: string;
  readonly en?: string;
}

export interface RoleGrant {
  readonly person: string;
  readonly role: GrantedRole;
  readonly party?: PartyId;
  readonly body?: BodyId;
  readonly candidate?: string;
  readonly to?: LocalDate;
}

export interface CostShare {
  readonly party: PartyId;
  readonly share: Share;
}

export const partyEvents = {
  AllianceRegistered: fact<{
    name: Named;
    kind: 'SERVICE' | 'PROJECT';
    sector: string;
    timezone: string;
    currency: Currency;
    /** The first registrar. */
    registrar: string;
    /** It ran before the ledger did: until its history is accepted, facts are taken from its confirmed minutes. */
    takenOver?: true;
  }>(),
  /**
   * What an alliance was set up with, in the append that registered it: the template by its digest, and how many events each
   * step made, in their order.
   */
  AllianceSetUp: act<{
    template?: { readonly template: string; readonly version: number; readonly sha256: string };
    steps: readonly { readonly do: string; readonly events: number }[];
  }>(),
  /** Only the values given change; the others stay as they were, or have their defaults. */
  PolicySetAdopted: fact<{ policies: PolicyValues }>(),
  ContractTermSet: fact<{ start: LocalDate; end: LocalDate; basis: string }>(),
  /** The last day of the term has passed; recorded by the clock. */
  ContractTermEnded: fact<{ end: LocalDate }>(),
  ContractPeriodDefined: fact<{ period: PeriodId; from: LocalDate; to: LocalDate; target: Money }>({ creates: 'period' }),
  RoleGranted: fact<RoleGrant>(),
  RoleRevoked: fact<Omit<RoleGrant, 'to'>>(),

  PartyRegistered: fact<{
    party: PartyId;
    legalName: string;
    businessId: string;
    kind: 'ORGANISATION' | 'CONSORTIUM';
    capacities: readonly Capacity[];
    members?: readonly { readonly member: string; readonly legalName: string; readonly businessId: string }[];
  }>({ creates: 'party' }),
  CapacityGranted: fact<{ party: PartyId; capacity: Capacity; to?: LocalDate }>(),
  CapacityEnded: fact<{ party: PartyId; capacity: Capacity }>(),
  /** `costShares` are those of every owner from that date on, in the order in which a residual cent is borne (M-16). */
  OwnerPartyAdmitted: fact<{ party: PartyId; agreement: AgreementId; costShares: readonly CostShare[] }, { responsibilities: readonly string[] }>({
    sealed: { responsibilities: 'ALLIANCE' },
  }),
  /** What the party leaves behind: its seats, which end with it, and its share of the cost, which others take over (D-09). */
  PartyWithdrawn: fact<
    { party: PartyId; settlement?: string; seats: readonly string[]; shares: readonly Share[] },
    { reason: string; obligations: readonly string[] }
  >({ sealed: { reason: 'ALLIANCE', obligations: 'ALLIANCE' } }),

  AgreementDrafted: act<
    {
      agreement: AgreementId;
      kind: AgreementKind;
      version: number;
      document: Evidence;
      parties: readonly PartyId[];
      /** The agreement that this one changes. */
      amends?: AgreementId;
      /** The procurement that it follows from, where there is more than one. */
      procurement?: string;
      /** The last day on which it holds. */
      until?: LocalDate;
      editor?: string;
      checker?: string;
      decision?: string;
    },
    { changeNote?: string }
  >({ creates: 'agreement', sealed: { changeNote: 'ALLIANCE' } }),
  /** `parties` where the new version names others than the one before. */
  AgreementVersionAdded: act<
    {
      agreement: AgreementId;
      version: number;
      document: Evidence;
      parties?: readonly PartyId[];
      until?: LocalDate;
      editor: string;
      checker?: string;
      decision?: string;
    },
    { changeNote?: string }
  >({ sealed: { changeNote: 'ALLIANCE' } }),
  AgreementSigned: fact<{ agreement: AgreementId; version: number; party: PartyId; conditional: boolean }>(),
  AgreementBecameEffectiveFor: fact<{ agreement: AgreementId; party: PartyId }>(),
  /** For those named, else for all; with it goes what amends it. */
  AgreementTerminated: fact<{ agreement: AgreementId; ground: TerminationGround; parties?: readonly PartyId[] }, { reason?: string }>({
    sealed: { reason: 'ALLIANCE' },
  }),
  /** A rule of the alliance, told to everybody. A later one of the same number takes its place. */
  AlliancePrincipleAdopted: fact<{ number: number; text: Named }>(),
  /** The steering group stands by what was entered from its records, up to a day; `decisions` counts those entered (a check value). */
  HistoryAccepted: fact<{ until: LocalDate; decisions: number }>(),
  AllianceArchived: fact<Record<never, never>>(),
  ...deliveryEvents,
};

/** What the clock records when something falls due: it names the thing and the deadline, and so happens once. */
export interface Due {
  readonly kind: 'BALLOT' | 'DECISION' | 'CONDITION' | 'DEADLOCK' | 'ORPHAN_ISSUE' | 'TERM';
  readonly subject: string;
  readonly deadline: LocalDate;
  /** The instant at which it fell due, where the ledger has stored one. */
  readonly at?: Instant;
}
