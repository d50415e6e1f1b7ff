/** Whatever is moved, in whatever order and from whatever day: the frame is whole, and not a cent is lost (M-01). */
import * as fc from 'fast-check';
import { ask, isRefusal, stateOf, type Circumstance, type Data, type Decider, type Entry, type EventName, type Refusal } from '../decider';
import type { Effect } from '../effects';
import { document, eur, happened, TODAY } from '../scenario';
import { addDays, effectiveOn, none, sum, type LocalDate, type Money } from '../values';
import { adjustTarget } from './adjust-target';
import { allocateBudget } from './allocate-budget';
import { changeCostFrame } from './change-cost-frame';
import { drawReserve, returnReserve } from './draw-reserve';
import { COMPONENTS, type Component, type Place } from './events';
import { books, componentOn, totalOn } from './facts';
import { approved, by, clerk, decided, decidedOutside, fin, FRAMED, GUIDE, HEALTH, lineOf, PERIODS } from './money-scenario';
import { reverseMovement } from './reverse-movement';
import { transferBudget } from './transfer-budget';

const POOL = lineOf('BONUS', 2020, 'INCENTIVE_POOL');
const PLACES: readonly Place[] = [...COMPONENTS.map((component) => ({ component })), HEALTH, GUIDE, POOL];
const PLENTY = eur(1_000_000);
const others = COMPONENTS.filter((component) => component !== 'TARGET_BUDGET');

/** One decision that allows everything, so that what is tried here is the frame and not the authority. */
const effects: readonly Effect[] = [
  ...COMPONENTS.map((component): Effect => ({ id: `allocate-${component}`, allows: 'AllocateBudget', amount: PLENTY, to: { component } })),
  ...COMPONENTS.flatMap((from) =>
    COMPONENTS.map((to): Effect => ({
      id: `transfer-${from}-${to}`,
      allows: 'TransferBudget',
      amount: PLENTY,
      from: { component: from },
      to: { component: to },
    })),
  ),
  ...[true, false].flatMap((adjustsTarget) =>
    (['DrawReserve', 'ReturnReserve'] as const).map((allows): Effect => ({
      id: `${allows}-${adjustsTarget}`,
      allows,
      amount: PLENTY,
      adjustsTarget,
    })),
  ),
  ...others.flatMap((against) =>
    ['P1', 'P2'].flatMap((period) =>
      (['', '-'] as const).map((sign): Effect => ({
        id: `adjust-${against}-${period}${sign}`,
        allows: 'AdjustTarget',
        amount: { ...PLENTY, minor: `${sign}1000000` },
        period,
        against,
      })),
    ),
  ),
];
const BASE: readonly Entry[] = [
  ...FRAMED,
  happened('BudgetLineCreated', { line: POOL }),
  ...decided('decision-5', effects),
  approved('decision-5'),
  decidedOutside('decision-8', 'BOARD'),
  happened('AdjustmentEventRecognised', { adjustmentEvent: 'adjustment-1', kind: 'LAW', report: document('report') }),
];

type Asking = (circumstance: { readonly effective?: LocalDate }) => readonly [Decider<never, Refusal, unknown>, object, Circumstance];
const asking =
  <C, S>(decider: Decider<C, Refusal, S>, command: Omit<C, 'authority' | 'reason' | 'effective'>, who = fin, ref = 'decision-5'): Asking =>
  (said) => [decider as never, { ...command, ...said, authority: by(ref), ...(who === fin && { reason: 'Random.' }) }, who];

const amount = fc.integer({ min: 1, max: 250 }).map(eur);
const little = fc.integer({ min: 1, max: 40 }).map(eur);
const place = fc.constantFrom(...PLACES);
const period = fc.constantFrom('P1', 'P2');
const against = fc.constantFrom<Component>(...others);
const targetLine = fc.constantFrom<{ line?: Place }>({}, { line: HEALTH }, { line: GUIDE });

const steps = (withPeriods: boolean): fc.Arbitrary<Asking> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(HEALTH, GUIDE, POOL), amount)
      .map(([line, much]) => asking(allocateBudget, { effect: `allocate-${line.component}`, lines: [{ line, amount: much }] })),
    fc
      .tuple(place, place, amount)
      .map(([from, to, much]) => asking(transferBudget, { effect: `transfer-${from.component}-${to.component}`, from, to, amount: much })),
    fc
      .tuple(
        fc.constantFrom(['DrawReserve', drawReserve] as const, ['ReturnReserve', returnReserve] as const),
        fc.boolean(),
        little,
        period,
        targetLine,
      )
      .map(([[name, decider], adjustsTarget, much, raised, line]) =>
        asking(decider, {
          effect: `${name}-${adjustsTarget}`,
          amount: much,
          adjustsTarget,
          ...line,
          ...(adjustsTarget && withPeriods && { period: raised }),
        }),
      ),
    fc
      .tuple(against, period, fc.integer({ min: -300, max: 300 }))
      .map(([from, raised, minor]) =>
        asking(adjustTarget, {
          effect: `adjust-${from}-${raised}${minor < 0 ? '-' : ''}`,
          adjustmentEvent: 'adjustment-1',
          period: raised,
          change: eur(minor),
          against: from,
        }),
      ),
    fc
      .tuple(fc.constantFrom<Component>(...COMPONENTS), period, fc.integer({ min: -300, max: 300 }))
      .map(([component, raised, minor]) =>
        asking(
          changeCostFrame,
          { component, change: eur(minor), ...(component === 'TARGET_BUDGET' && withPeriods && { period: raised }) },
          clerk,
          'decision-8',
        ),
      ),
    fc.integer({ min: 1, max: 6 }).map((n) => asking(reverseMovement, { reverses: `movement-${n}` })),
  );
const days = fc.constantFrom<{ effective?: LocalDate }>({}, {}, {}, ...[-20, -3, 1, 15, 40].map((offset) => ({ effective: addDays(TODAY, offset) })));

const all = (amounts: readonly Money[]): Money => sum(amounts, none('EUR'));
const isNegative = ({ minor }: Money): boolean => minor.startsWith('-');

function check(history: readonly Entry[], withPeriods: boolean): void {
  const { costFrame, lines, periodTargets } = stateOf(books, history);
  const dates = [...new Set(['2020-01-01', ...history.map(({ effective }) => effective)])];
  for (const date of dates) {
    const changes = history
      .filter(({ type, effective }) => type === 'CostFrameChanged' && effective <= date)
      .map(({ data }) => (data as Data<'CostFrameChanged'>).change);
    expect(totalOn(costFrame, date, 'EUR')).toStrictEqual(all([eur(1600), ...changes]));
    for (const component of COMPONENTS) {
      const held = [...lines.values()]
        .filter(({ line }) => line.component === component)
        .map(({ postings }) => effectiveOn(postings, date, none('EUR')));
      const free = effectiveOn(costFrame.free[component], date, none('EUR'));
      const spent = component === 'RISK_RESERVE' ? [effectiveOn(costFrame.spent, date, none('EUR'))] : [];
      expect([free, ...held, ...spent].filter(isNegative)).toStrictEqual([]);
      expect(all([free, ...held, ...spent])).toStrictEqual(componentOn(costFrame, component, date, 'EUR'));
    }
    if (withPeriods) {
      const targets = [...periodTargets.values()].map((postings) => effectiveOn(postings, date, none('EUR')));
      expect(all(targets)).toStrictEqual(componentOn(costFrame, 'TARGET_BUDGET', date, 'EUR'));
    }
  }
}

/** What was accepted, by type: a walk in which everything is refused would prove nothing. */
function play(withPeriods: boolean): ReadonlySet<EventName> {
  const seen = new Set<EventName>();
  fc.assert(
    fc.property(fc.array(fc.tuple(steps(withPeriods), days), { minLength: 15, maxLength: 25, size: 'max' }), (asked) => {
      const history: Entry[] = [...BASE, ...(withPeriods ? PERIODS : [])];
      for (const [step, said] of asked) {
        const [decider, command, who] = step(said);
        const answer = ask(decider, command as never, who)(history);
        if (isRefusal(answer)) continue;
        for (const { type, data, authority, effective } of answer) {
          seen.add(type);
          history.push(happened(type, data as never, { authority: authority!, effective: effective ?? TODAY }));
        }
        check(history, withPeriods);
      }
    }),
    { numRuns: 60 },
  );
  return seen;
}

describe('the cost frame, whatever is moved', () => {
  it('M-01 M-03 M-13 is whole after every movement and on every day, before there are contract periods', () => {
    expect([...play(false)].sort()).toStrictEqual([
      'BudgetAllocated',
      'BudgetMovementReversed',
      'BudgetTransferred',
      'ContractChangeThresholdCrossed',
      'CostFrameChanged',
      'ReserveDrawn',
      'ReserveReturned',
    ]);
  });

  it('M-01 M-03 M-06 is whole after every movement and on every day, with the targets of its contract periods', () => {
    expect([...play(true)].sort()).toStrictEqual([
      'BudgetAllocated',
      'BudgetMovementReversed',
      'BudgetTransferred',
      'ContractChangeThresholdCrossed',
      'CostFrameChanged',
      'ReserveDrawn',
      'ReserveReturned',
      'TargetAdjusted',
    ]);
  });
});
