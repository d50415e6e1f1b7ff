/**
 * The cost frame, its lines, and the targets of the contract periods, every change with the date from which it holds and
 * the movement that made it. Money never appears or vanishes here: what one place gives another gets (M-01, M-04), and a
 * reversal mirrors, entry by entry, what its original did (M-10).
 */
import { combine, type Fold } from '../decider';
import type { PeriodId } from '../parties/events';
import { change, effectiveOn, negative, none, put, sum, type Currency, type LocalDate, type Money } from '../values';
import { COMPONENTS, type Component, type LineAmount, type MovementId, type Place } from './events';

export interface Posting {
  readonly on: LocalDate;
  readonly change: Money;
  /** Absent where the funding body itself, or the definition of a period, set the amount. */
  readonly movement?: MovementId;
}
export type Postings = readonly Posting[];
type ByComponent = { readonly [C in Component]: Postings };

export interface CostFrame {
  readonly fixed: boolean;
  /** The day from which it is fixed. */
  readonly from?: LocalDate;
  readonly components: ByComponent;
  /** What of each component lies on no line and is not spent: from here money is allocated, moved and drawn (M-03). */
  readonly free: ByComponent;
  /** What the reserve gave to the target budget, less what was returned. */
  readonly drawn: Postings;
  /**
   * What was used of the reserve without adjusting the target, less what was returned. The four components stay as they
   * are: the reserve is used from within, so only what is still available of it falls.
   */
  readonly spent: Postings;
}

const EMPTY: ByComponent = { TARGET_BUDGET: [], INCENTIVE_POOL: [], OWNER_COSTS: [], RISK_RESERVE: [] };
const post = (frame: CostFrame, to: 'components' | 'free', component: Component, posting: Posting): CostFrame => ({
  ...frame,
  [to]: { ...frame[to], [component]: [...frame[to][component], posting] },
});
const postBoth = (frame: CostFrame, component: Component, posting: Posting): CostFrame =>
  post(post(frame, 'components', component, posting), 'free', component, posting);
const given = ({ change: amount, ...rest }: Posting): Posting => ({ ...rest, change: negative(amount) });

/** What a movement did to a list, with the opposite sign, from the day of the reversal. */
const mirror = (postings: Postings, reverses: MovementId, movement: MovementId, on: LocalDate): Postings => {
  const own = postings.filter((one) => one.movement === reverses);
  return own.length === 0 ? postings : [...postings, ...own.map((one) => ({ ...given(one), on, movement }))];
};
const mirrorEach = (lists: ByComponent, ...how: [MovementId, MovementId, LocalDate]): ByComponent =>
  Object.fromEntries(COMPONENTS.map((component) => [component, mirror(lists[component], ...how)])) as ByComponent;

/** A place with year, service and party is a line; one that names only its component is what lies there on no line. */
export const isLine = (place: Place | undefined): place is Required<Place> =>
  place?.year !== undefined && place.service !== undefined && place.party !== undefined;
export const isComponent = ({ year, service, party }: Place): boolean => year === undefined && service === undefined && party === undefined;

interface Reserve {
  readonly movement: MovementId;
  readonly amount: Money;
  readonly adjustsTarget: boolean;
  readonly line?: Place;
  readonly period?: PeriodId;
}
/** Drawing gives to the target, or spends; returning is the same the other way round. */
const moveReserve = (frame: CostFrame, { adjustsTarget, line }: Reserve, gained: Posting): CostFrame => {
  if (!adjustsTarget) return { ...post(frame, 'free', 'RISK_RESERVE', given(gained)), spent: [...frame.spent, gained] };
  const left = { ...postBoth(frame, 'RISK_RESERVE', given(gained)), drawn: [...frame.drawn, gained] };
  const grown = post(left, 'components', 'TARGET_BUDGET', gained);
  return isLine(line) ? grown : post(grown, 'free', 'TARGET_BUDGET', gained);
};

export const costFrame: Fold<CostFrame> = {
  initial: { fixed: false, components: EMPTY, free: EMPTY, drawn: [], spent: [] },
  evolve: {
    CostFrameFixed: (frame, { components }, { effective }) =>
      COMPONENTS.reduce<CostFrame>((made, component) => postBoth(made, component, { on: effective, change: components[component] }), {
        ...frame,
        fixed: true,
        from: effective,
      }),
    CostFrameChanged: (frame, { component, change: amount }, { effective }) => postBoth(frame, component, { on: effective, change: amount }),
    BudgetAllocated: (frame, { movement, lines: allocated }, { effective }) =>
      allocated.reduce((made, { line, amount }) => post(made, 'free', line.component, { on: effective, change: negative(amount), movement }), frame),
    BudgetTransferred: (frame, { movement, from, to, amount }, { effective }) => {
      const gained: Posting = { on: effective, change: amount, movement };
      const crossed =
        from.component === to.component ? frame : post(post(frame, 'components', from.component, given(gained)), 'components', to.component, gained);
      const taken = isLine(from) ? crossed : post(crossed, 'free', from.component, given(gained));
      return isLine(to) ? taken : post(taken, 'free', to.component, gained);
    },
    TargetAdjusted: (frame, { movement, change: amount, against }, { effective }) => {
      const gained: Posting = { on: effective, change: amount, movement };
      return postBoth(postBoth(frame, 'TARGET_BUDGET', gained), against, given(gained));
    },
    ReserveDrawn: (frame, drawn, { effective }) => moveReserve(frame, drawn, { on: effective, change: drawn.amount, movement: drawn.movement }),
    ReserveReturned: (frame, returned, { effective }) =>
      moveReserve(frame, returned, { on: effective, change: negative(returned.amount), movement: returned.movement }),
    BudgetMovementReversed: ({ components, free, drawn, spent, ...frame }, { movement, reverses }, { effective }) => ({
      ...frame,
      components: mirrorEach(components, reverses, movement, effective),
      free: mirrorEach(free, reverses, movement, effective),
      drawn: mirror(drawn, reverses, movement, effective),
      spent: mirror(spent, reverses, movement, effective),
    }),
  },
};
/** Fixed on or before that day. */
export const isFixed = ({ from }: CostFrame, on: LocalDate): boolean => from !== undefined && from <= on;
export const componentOn = ({ components }: CostFrame, component: Component, date: LocalDate, currency: Currency): Money =>
  effectiveOn(components[component], date, none(currency));
export const totalOn = (frame: CostFrame, date: LocalDate, currency: Currency): Money =>
  sum(
    COMPONENTS.map((component) => componentOn(frame, component, date, currency)),
    none(currency),
  );

export interface Line {
  readonly line: Required<Place>;
  readonly postings: Postings;
}
export type Lines = ReadonlyMap<string, Line>;
/** The name of a line: what it belongs to, from the widest to the narrowest. */
export const nameOf = ({ component, year, service, party }: Place): string => [component, year, service, party].join('/');

const postLine = (known: Lines, place: Place | undefined, posting: Posting): Lines =>
  isLine(place) ? change(known, nameOf(place), ({ postings }) => ({ postings: [...postings, posting] })) : known;
const postLines = (known: Lines, allocated: readonly LineAmount[], movement: MovementId, on: LocalDate): Lines => {
  const made = new Map(known);
  for (const { line, amount } of allocated) {
    const before = made.get(nameOf(line))!;
    made.set(nameOf(line), { ...before, postings: [...before.postings, { on, change: amount, movement }] });
  }
  return made;
};
const postTarget = (known: Lines, { adjustsTarget, line }: Reserve, posting: Posting): Lines =>
  adjustsTarget ? postLine(known, line, posting) : known;

export const lines: Fold<Lines> = {
  initial: new Map(),
  evolve: {
    BudgetLineCreated: (known, { line }) => put(known, nameOf(line), { line, postings: [] }),
    BudgetAllocated: (known, { movement, lines: allocated }, { effective }) => postLines(known, allocated, movement, effective),
    BudgetTransferred: (known, { movement, from, to, amount }, { effective }) => {
      const gained: Posting = { on: effective, change: amount, movement };
      return postLine(postLine(known, from, given(gained)), to, gained);
    },
    ReserveDrawn: (known, drawn, { effective }) => postTarget(known, drawn, { on: effective, change: drawn.amount, movement: drawn.movement }),
    ReserveReturned: (known, returned, { effective }) =>
      postTarget(known, returned, { on: effective, change: negative(returned.amount), movement: returned.movement }),
    BudgetMovementReversed: (known, { movement, reverses }, { effective }) =>
      new Map(
        [...known].map(([name, one]) => {
          const postings = mirror(one.postings, reverses, movement, effective);
          return [name, postings === one.postings ? one : { ...one, postings }];
        }),
      ),
  },
};

export type PeriodTargets = ReadonlyMap<PeriodId, Postings>;
const postPeriod = (known: PeriodTargets, period: PeriodId | undefined, posting: Posting): PeriodTargets =>
  period === undefined ? known : put(known, period, [...(known.get(period) ?? []), posting]);

/** The target of each contract period; once all are defined, together they are the target budget (M-03). */
export const periodTargets: Fold<PeriodTargets> = {
  initial: new Map(),
  evolve: {
    ContractPeriodDefined: (known, { period, target }, { effective }) => postPeriod(known, period, { on: effective, change: target }),
    CostFrameChanged: (known, { period, change: amount }, { effective }) => postPeriod(known, period, { on: effective, change: amount }),
    TargetAdjusted: (known, { movement, period, change: amount }, { effective }) =>
      postPeriod(known, period, { on: effective, change: amount, movement }),
    ReserveDrawn: (known, { movement, period, amount }, { effective }) => postPeriod(known, period, { on: effective, change: amount, movement }),
    ReserveReturned: (known, { movement, period, amount }, { effective }) =>
      postPeriod(known, period, { on: effective, change: negative(amount), movement }),
    BudgetMovementReversed: (known, { movement, reverses }, { effective }) =>
      new Map([...known].map(([period, postings]) => [period, mirror(postings, reverses, movement, effective)])),
  },
};

/** The target budget, and what of it the periods have between them, whatever day each change holds from (M-03). */
export function divisionOf(frame: CostFrame, targets: PeriodTargets, currency: Currency): { readonly total: Money; readonly sum: Money } {
  const known = (postings: Postings): Money =>
    sum(
      postings.map((one) => one.change),
      none(currency),
    );
  return { total: known(frame.components.TARGET_BUDGET), sum: sum([...targets.values()].map(known), none(currency)) };
}

/** All that a movement changes. */
export const books = combine({ costFrame, lines, periodTargets });
export type Books = typeof books.initial;
