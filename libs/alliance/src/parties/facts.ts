/** Who takes part in an alliance, from when and in what capacity; who may act in it as what; and its own policies. */
import type { Circumstance, Fold } from '../decider';
import { change, holdsOn, put, type Currency, type LocalDate, type Money, type Period } from '../values';
import type { AgreementId, AgreementKind, Capacity, CostShare, GrantedRole, PartyId, PeriodId, Role, RoleGrant } from './events';
import { DEFAULT_POLICIES, type Policies, type PolicyValues } from './policies';

export interface Alliance {
  readonly timezone: string;
  readonly currency: Currency;
  readonly founded: LocalDate;
  readonly archived?: LocalDate;
  readonly term?: { readonly start: LocalDate; readonly end: LocalDate; readonly ended?: true };
}
/** The alliance itself; undefined until it is registered. */
export const alliance: Fold<Alliance | undefined> = {
  initial: undefined,
  evolve: {
    AllianceRegistered: (_, { timezone, currency }, { effective }) => ({ timezone, currency, founded: effective }),
    AllianceArchived: (known, _, { effective }) => ({ ...known!, archived: effective }),
    ContractTermSet: (known, { start, end }) => ({ ...known!, term: { start, end } }),
    ContractTermEnded: (known) => ({ ...known!, term: { ...known!.term!, ended: true } }),
  },
};

export interface Party {
  readonly businessId: string;
  readonly kind: 'ORGANISATION' | 'CONSORTIUM';
  readonly from: LocalDate;
  readonly withdrawn?: LocalDate;
}
export const parties: Fold<ReadonlyMap<PartyId, Party>> = {
  initial: new Map(),
  evolve: {
    PartyRegistered: (known, { party, businessId, kind }, { effective }) => put(known, party, { businessId, kind, from: effective }),
    PartyWithdrawn: (known, { party }, { effective }) => change(known, party, () => ({ withdrawn: effective })),
  },
};
export const isParty = (known: ReadonlyMap<PartyId, Party>, party: PartyId, date: LocalDate): boolean => {
  const found = known.get(party);
  return found !== undefined && found.from <= date && (found.withdrawn === undefined || date < found.withdrawn);
};

interface HeldCapacity extends Period {
  readonly party: PartyId;
  readonly capacity: Capacity;
  readonly ended?: LocalDate;
}
export type Capacities = readonly HeldCapacity[];
const endedOn = (one: HeldCapacity, on: LocalDate): HeldCapacity => (one.ended === undefined || on < one.ended ? { ...one, ended: on } : one);

export const capacities: Fold<Capacities> = {
  initial: [],
  evolve: {
    PartyRegistered: (held, { party, capacities: given }, { effective }) => [
      ...held,
      ...given.map((capacity) => ({ party, capacity, from: effective })),
    ],
    CapacityGranted: (held, grant, { effective }) => [...held, { ...grant, from: effective }],
    CapacityEnded: (held, { party, capacity }, { effective }) =>
      held.map((one) => (one.party === party && one.capacity === capacity ? endedOn(one, effective) : one)),
    PartyWithdrawn: (held, { party }, { effective }) => held.map((one) => (one.party === party ? endedOn(one, effective) : one)),
  },
};
/** Over by that day; one that is to begin later is not. */
export const isCapacityOver = ({ to, ended }: HeldCapacity, date: LocalDate): boolean =>
  (to !== undefined && to < date) || (ended !== undefined && ended <= date);
/** A capacity ends with the day before the date given for its end (D-70). */
export const holdsCapacity = (held: Capacities, party: string, capacity: string, date: LocalDate): boolean =>
  held.some((one) => one.party === party && one.capacity === capacity && holdsOn(one, date) && (one.ended === undefined || date < one.ended));

export type Roles = readonly (RoleGrant & Period & { readonly revoked?: LocalDate })[];
export const isSameRole = (a: Omit<RoleGrant, 'to'>, b: Omit<RoleGrant, 'to'>): boolean =>
  a.person === b.person && a.role === b.role && a.party === b.party && a.body === b.body && a.candidate === b.candidate;

export const roles: Fold<Roles> = {
  initial: [],
  evolve: {
    AllianceRegistered: (held, { registrar }, { effective }) => [...held, { person: registrar, role: 'REGISTRAR', from: effective }],
    RoleGranted: (held, grant, { effective }) => [...held, { ...grant, from: effective }],
    RoleRevoked: (held, role, { effective }) =>
      held.map((one) => (isSameRole(one, role) && (one.revoked === undefined || effective < one.revoked) ? { ...one, revoked: effective } : one)),
  },
};
/** A role for a party, a body or a candidate is held for that one alone. A revoked role ends with the day before. */
export const holdsRole = (
  held: Roles,
  person: string,
  role: GrantedRole,
  date: LocalDate,
  of: { readonly party?: string; readonly body?: string; readonly candidate?: string } = {},
): boolean =>
  held.some(
    (one) =>
      one.person === person &&
      one.role === role &&
      holdsOn(one, date) &&
      (one.revoked === undefined || date < one.revoked) &&
      (of.party === undefined || one.party === of.party) &&
      (of.body === undefined || one.body === of.body) &&
      (of.candidate === undefined || one.candidate === of.candidate),
  );

/** Whether anybody holds the role on the day. */
export const isRoleHeld = (held: Roles, role: GrantedRole, date: LocalDate): boolean =>
  held.some(({ person }) => holdsRole(held, person, role, date));

export interface NotPermitted {
  readonly refused: 'NOT_PERMITTED';
  readonly needs: Role;
}
export const notPermitted = (needs: Role): NotPermitted => ({ refused: 'NOT_PERMITTED', needs });

/**
 * The role must be claimed by the one who acts, and held today: one capacity for each command. Who acts for a party
 * says for which. What an adopted decision does needs nobody's role: that was settled by those who adopted it.
 */
export const mayAct = (
  held: Roles,
  role: GrantedRole,
  { actor, today, effectOf }: Circumstance,
  of: { readonly party?: string; readonly body?: string; readonly candidate?: string } = {},
): boolean =>
  effectOf !== undefined ||
  (actor.role === role && (of.party === undefined || actor.party === of.party) && holdsRole(held, actor.person, role, today, of));

export type PolicySets = readonly { readonly from: LocalDate; readonly policies: PolicyValues }[];
export const policies: Fold<PolicySets> = {
  initial: [],
  evolve: { PolicySetAdopted: (sets, { policies: values }, { effective }) => [...sets, { from: effective, policies: values }] },
};
/** The values that hold on a day: the latest set adopted wins, member by member. */
export const policiesOn = (sets: PolicySets, date: LocalDate): Policies =>
  sets
    .filter(({ from }) => from <= date)
    .reduce<Policies>(
      (known, { policies: { votingRules, ...values } }) => ({ ...known, ...values, votingRules: { ...known.votingRules, ...votingRules } }),
      DEFAULT_POLICIES,
    );

export interface Agreement {
  readonly kind: AgreementKind;
  readonly parties: readonly PartyId[];
  readonly versions: readonly { readonly version: number; readonly sha256: string }[];
  readonly signed: readonly { readonly party: PartyId; readonly version: number; readonly conditional: boolean; readonly on: LocalDate }[];
  /** For whom it has come to hold, in which version, and until when: a party that withdraws is bound no longer. */
  readonly effective: readonly { readonly party: PartyId; readonly version: number; readonly from: LocalDate; readonly until?: LocalDate }[];
}
export type Agreements = ReadonlyMap<AgreementId, Agreement>;

export const latestVersionOf = ({ versions }: Agreement): number => versions.at(-1)!.version;
/** The last signature of a party, with its version; undefined if it has not signed. */
export const lastSignatureOf = ({ signed }: Agreement, party: PartyId): Agreement['signed'][number] | undefined =>
  signed.findLast((one) => one.party === party);

export const agreements: Fold<Agreements> = {
  initial: new Map(),
  evolve: {
    AgreementDrafted: (known, { agreement, kind, parties: named, version, document }) =>
      put(known, agreement, { kind, parties: named, versions: [{ version, sha256: document.sha256 }], signed: [], effective: [] }),
    AgreementVersionAdded: (known, { agreement, version, document, parties: named }) =>
      change(known, agreement, ({ versions }) => ({
        versions: [...versions, { version, sha256: document.sha256 }],
        ...(named && { parties: named }),
      })),
    AgreementSigned: (known, { agreement, ...signature }, { effective }) =>
      change(known, agreement, ({ signed }) => ({ signed: [...signed, { ...signature, on: effective }] })),
    AgreementBecameEffectiveFor: (known, { agreement, party }, { effective: from }) =>
      change(known, agreement, (one) => ({
        effective: [...one.effective, { party, version: lastSignatureOf(one, party)?.version ?? latestVersionOf(one), from }],
      })),
    PartyWithdrawn: (known, { party }, { effective: until }) =>
      new Map(
        [...known].map(([id, one]) => [
          id,
          { ...one, effective: one.effective.map((held) => (held.party === party && held.until === undefined ? { ...held, until } : held)) },
        ]),
      ),
  },
};
const isBound = ({ from, until }: Agreement['effective'][number], date: LocalDate): boolean => from <= date && (until === undefined || date < until);
/** Signed is not in force: an agreement holds for each party from a day of its own (D-20). */
export const isEffectiveFor = ({ effective }: Agreement, party: PartyId, date: LocalDate): boolean =>
  effective.some((one) => one.party === party && isBound(one, date));
/** The parties for whom an alliance agreement holds on a day, in the order in which it came to hold. */
export const allianceParties = (known: Agreements, date: LocalDate): readonly PartyId[] => [
  ...new Set(
    [...known.values()]
      .filter(({ kind }) => kind === 'KAS' || kind === 'TAS' || kind === 'CHANGE')
      .flatMap(({ effective }) => effective.filter((one) => isBound(one, date)).map(({ party }) => party)),
  ),
];

export type ContractPeriods = readonly { readonly period: PeriodId; readonly from: LocalDate; readonly to: LocalDate; readonly target: Money }[];
/** Whether the periods defined so far reach the end of the term, so that together they are the target budget (M-03). */
export const fillTerm = (periods: ContractPeriods, end: LocalDate | undefined): boolean => end !== undefined && periods.at(-1)?.to === end;
export const contractPeriods: Fold<ContractPeriods> = { initial: [], evolve: { ContractPeriodDefined: (known, period) => [...known, period] } };

/** The owners and what each bears of owner-side money, from each date on (D-71, M-16). */
export type Owners = readonly {
  readonly party: PartyId;
  readonly agreement: AgreementId;
  readonly from: LocalDate;
  readonly costShares: readonly CostShare[];
}[];
export const owners: Fold<Owners> = {
  initial: [],
  evolve: {
    OwnerPartyAdmitted: (known, { party, agreement, costShares }, { effective }) => [...known, { party, agreement, from: effective, costShares }],
  },
};
/**
 * The shares that hold on a day: those of the latest admission whose agreement has come to hold for every owner named.
 * Until the last of them has approved, the shares before it stay, so that on each day they are whole (D-71, M-16).
 */
export const costSharesOn = (known: Owners, contracts: Agreements, date: LocalDate): readonly CostShare[] =>
  known
    .filter(
      ({ from, agreement, costShares }) =>
        from <= date && costShares.every(({ party }) => contracts.get(agreement)?.effective.some((one) => one.party === party && one.from <= date)),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
    .at(-1)?.costShares ?? [];
