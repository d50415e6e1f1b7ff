/**
 * Who delivers for a party: its subcontractors, with what they are paid out of its fee, and its key persons with the duties
 * that they have.
 */
import type { Fold } from '../decider';
import { change, inOrder, isLess, minus, none, plus, put, type Currency, type LocalDate, type Money } from '../values';
import type { AskedRequirement, SubcontractCheck, SubcontractFlag, SubcontractId } from './delivery-events';
import type { AgreementId, PartyId } from './events';

export interface Subcontract {
  /** The principal. */
  readonly party: PartyId;
  readonly businessId: string;
  readonly agreement?: AgreementId;
  readonly fee: Money;
  readonly requirements: readonly AskedRequirement[];
  /** The latest result for each requirement checked. */
  readonly checks: ReadonlyMap<string, SubcontractCheck>;
  readonly approvedOn?: LocalDate;
  readonly refusedOn?: LocalDate;
  readonly startedOn?: LocalDate;
  readonly flags: readonly SubcontractFlag[];
  readonly endedOn?: LocalDate;
}
export type Subcontracts = ReadonlyMap<SubcontractId, Subcontract>;

export const subcontracts: Fold<Subcontracts> = {
  initial: new Map(),
  evolve: {
    SubcontractorProposed: (known, { subcontract, party, company, agreement, fee, requirements }) =>
      put(known, subcontract, {
        party,
        businessId: company.businessId,
        ...(agreement !== undefined && { agreement }),
        fee,
        requirements,
        checks: new Map(),
        flags: [],
      }),
    SubcontractorChecked: (known, { subcontract, requirement, result }) =>
      change(known, subcontract, ({ checks }) => ({ checks: put(checks, requirement, result) })),
    SubcontractorApproved: (known, { subcontract }, { effective }) => change(known, subcontract, () => ({ approvedOn: effective })),
    SubcontractorRefused: (known, { subcontract }, { effective }) => change(known, subcontract, () => ({ refusedOn: effective })),
    SubcontractStarted: (known, { subcontract, agreement, flags = [] }, { effective }) =>
      change(known, subcontract, () => ({ startedOn: effective, flags, ...(agreement !== undefined && { agreement }) })),
    SubcontractEnded: (known, { subcontract }, { effective }) => change(known, subcontract, () => ({ endedOn: effective })),
  },
};

/** The requirements that the subcontractor has not passed, turnover being none of them (C-05). */
export const unmetBySubcontractor = ({ requirements, checks }: Subcontract): readonly string[] =>
  requirements.map(({ requirement }) => requirement).filter((requirement) => checks.get(requirement) !== 'PASS');
/** Whether the fee is bound: approved or begun. One that ended before it began has cost nothing. */
const isCommitted = ({ approvedOn, startedOn, endedOn }: Subcontract): boolean =>
  startedOn !== undefined || (approvedOn !== undefined && endedOn === undefined);
export const committedOf = (known: Subcontracts, party: PartyId, currency: Currency): Money =>
  [...known.values()].filter((one) => one.party === party && isCommitted(one)).reduce((total, { fee }) => plus(total, fee), none(currency));

/** What each producer is paid, from each day on, in the order in which it became known. */
export type ProducerFees = ReadonlyMap<PartyId, readonly { readonly on: LocalDate; readonly amount: Money }[]>;
export const producerFees: Fold<ProducerFees> = {
  initial: new Map(),
  evolve: { ProducerFeeSet: (known, { party, amount }, { effective: on }) => put(known, party, [...(known.get(party) ?? []), { on, amount }]) },
};
/** The fee on a day: that which holds from the latest day, and of two from the same day the later word. */
export const producerFeeOn = (known: ProducerFees, party: PartyId, date: LocalDate): Money | undefined =>
  (known.get(party) ?? [])
    .filter(({ on }) => on <= date)
    .toSorted((a, b) => inOrder(a.on, b.on))
    .at(-1)?.amount;
/** The least that the producer is paid on any day from this one on; undefined where no fee is known by then. */
export function leastFeeFrom(known: ProducerFees, party: PartyId, date: LocalDate): Money | undefined {
  const days = [date, ...(known.get(party) ?? []).map(({ on }) => on).filter((on) => on > date)];
  if (producerFeeOn(known, party, date) === undefined) return undefined;
  return days.map((day) => producerFeeOn(known, party, day)!).reduce((least, fee) => (isLess(fee, least) ? fee : least));
}
/** What is left of a fee when those bound so far are paid. */
export const leftOfFee = (known: Subcontracts, party: PartyId, fee: Money): Money => minus(fee, committedOf(known, party, fee.currency));

export interface Tenure {
  readonly person: string;
  readonly from: LocalDate;
  /** The first day on which the person has the duty no more. */
  readonly until?: LocalDate;
}
export interface Duty {
  readonly party: PartyId;
  readonly duty: string;
  /** One after another: only the last can be open. */
  readonly tenures: readonly Tenure[];
}
/** The duties of key persons, each by the party whose it is and its name. */
export type Duties = readonly Duty[];
interface DutyName {
  readonly party: PartyId;
  readonly duty: string;
}
const isOf = (name: DutyName) => (one: DutyName) => one.party === name.party && one.duty === name.duty;
export const dutyOf = (known: Duties, name: DutyName): Duty | undefined => known.find(isOf(name));
const closed = (tenures: readonly Tenure[], until: LocalDate): readonly Tenure[] =>
  tenures.map((one) => (one.until === undefined || until < one.until ? { ...one, until } : one));

export const duties: Fold<Duties> = {
  initial: [],
  evolve: {
    KeyPersonAssigned: (known, { party, duty, person }, { effective: from }) => [...known, { party, duty, tenures: [{ person, from }] }],
    KeyPersonReplaced: (known, name, { effective: from }) =>
      known.map((one) => (isOf(name)(one) ? { ...one, tenures: [...closed(one.tenures, from), { person: name.person, from }] } : one)),
    KeyPersonLeft: (known, name, { effective }) =>
      known.map((one) => (isOf(name)(one) ? { ...one, tenures: [...one.tenures.slice(0, -1), { ...one.tenures.at(-1)!, until: effective }] } : one)),
  },
};
/** Who has the duty on a day. Whoever has left has it no longer, even though nobody has been approved in their place (C-06). */
export const keyPersonOn = ({ tenures }: Duty, date: LocalDate): Tenure | undefined =>
  tenures.findLast(({ from, until }) => from <= date && (until === undefined || date < until));
