/** Who takes part in an alliance, from when and in what capacity; who may act in it as what; and its own policies. */
import type { Circumstance, Fold } from '../decider';
import { change, holdsOn, inOrder, put, type Currency, type LocalDate, type Money, type Period } from '../values';
import type { Agreements } from './agreement-facts';
import type { AgreementId, Capacity, CostShare, GrantedRole, PartyId, PeriodId, Role, RoleGrant } from './events';
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
 * says for which. What an adopted decision does needs nobody's role: that was settled by those who adopted it. What was done
 * before an alliance was taken over is entered from its records by the registrar, whoever did it then.
 */
export const mayAct = (
  held: Roles,
  role: GrantedRole,
  { actor, today, effectOf, onRecord }: Circumstance,
  of: { readonly party?: string; readonly body?: string; readonly candidate?: string } = {},
): boolean =>
  effectOf !== undefined ||
  (onRecord === true && actor.role === 'REGISTRAR' && holdsRole(held, actor.person, 'REGISTRAR', today)) ||
  (actor.role === role && (of.party === undefined || actor.party === of.party) && holdsRole(held, actor.person, role, today, of));

/** The ledger's own clock, which records what falls due and decides nothing. */
export const isClock = ({ actor }: Circumstance): boolean => actor.role === 'SYSTEM' && actor.person === 'system:clock';

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

export { agreements, allianceParties, isEffectiveFor, lastSignatureOf, latestVersionOf, type Agreement, type Agreements } from './agreement-facts';

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
    .toSorted((a, b) => inOrder(a.from, b.from))
    .at(-1)?.costShares ?? [];
/** The shares that nobody bears on a day: their owners have withdrawn, and what the others bear was not agreed anew (M-16). */
export const sharesLeftOpen = (shares: readonly CostShare[], known: ReadonlyMap<PartyId, Party>, date: LocalDate): readonly CostShare[] =>
  shares.filter(({ party, share }) => {
    const withdrawn = known.get(party)?.withdrawn;
    return share !== '0/1' && withdrawn !== undefined && withdrawn <= date;
  });
