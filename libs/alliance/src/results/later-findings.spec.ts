/** However often a figure is restated after a settlement was approved: over the whole term each party gets what the last figures say. */
import * as fc from 'fast-check';
import { ask, isRefusal, type Entry, type Made } from '../decider';
import { as, document, eur, happened } from '../scenario';
import { adjustSettlement } from './adjust-settlement';
import { calculateSettlement } from './calculate-settlement';
import { agreed, AGREED, approved, by, demonstrated, LATER, MEASURED, mgr, opened, scored } from './incentive-scenario';
import { settle, type SettlementInputs } from './settlement';

const CALCULATES = as('mgr', 'MANAGER', LATER);
const made = (answer: object): Made => {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer as Made;
};
const spent = (actual: string, month: string, cents: number): Entry =>
  happened('ActualRecorded', { actual, party: 'MEH', lines: [{ month, service: 'HEALTH', amount: eur(cents) }], source: 's'.repeat(43) });
const verified = (cents: number, verification: string): Entry =>
  happened('CostsVerified', { verification, from: '2020-01', to: '2020-03', actual: eur(cents), document: document('report') });
const restated = (i: number, cents: number): Entry =>
  happened('ActualRestated', {
    actual: `actual-${i + 2}`,
    restates: 'actual-1',
    party: 'MEH',
    lines: [{ month: '2020-01', service: 'HEALTH', amount: eur(cents) }],
    source: 's'.repeat(43),
  });

interface Calculated extends SettlementInputs {
  readonly parts: readonly { readonly party: string; readonly payable: { readonly minor: string } }[];
}
/** The first period settled, restated as often as given, then the second; what each calculation came to. */
function settleTerm(first: number, later: readonly number[], second: number): { readonly P1: Calculated; readonly P2: Calculated } {
  const history: Entry[] = [
    ...AGREED,
    ...MEASURED,
    opened('P1'),
    opened('P2'),
    spent('actual-1', '2020-01', first),
    ...scored('P1', '-13.37'),
    demonstrated('P1'),
  ];
  const add = (type: 'SettlementCalculated' | 'SettlementAdjusted', data: object, decision = 'decision-2'): void => {
    history.push(happened(type, data as never, { authority: by(decision) }));
  };
  const [one] = made(ask(calculateSettlement, { period: 'P1' }, mgr)(history));
  add('SettlementCalculated', one.data);
  history.push(...agreed('decision-2'), approved());
  for (const [i, cents] of later.entries()) {
    // Each adjustment has a decision of its own.
    const decision = `decision-${i + 3}`;
    history.push(restated(i, cents), verified(cents, `verification-${i}`), ...agreed(decision));
    const command = { settlement: 'settlement-1', delta: eur(0), reason: 'Found.', authority: by(decision) };
    // The amount that is computed is asked for first, and then decided on.
    const asked = ask(adjustSettlement, command, mgr)([...history]) as { refused?: string; delta?: { currency: 'EUR'; minor: string } };
    if (asked.refused === 'NOTHING_TO_ADJUST') continue;
    const [adjusted] = made(
      asked.refused === 'DELTA_DIFFERS' ? ask(adjustSettlement, { ...command, delta: asked.delta! }, mgr)([...history]) : asked,
    );
    add('SettlementAdjusted', adjusted.data, decision);
  }
  history.push(spent('actual-99', '2020-04', second), ...scored('P2', '20.00'));
  const [two] = made(ask(calculateSettlement, { period: 'P2' }, CALCULATES)([...history]));
  return { P1: one.data as never, P2: two.data as never };
}
const total = (...lists: readonly (readonly { readonly party: string; readonly minor: string }[])[]): Record<string, bigint> => {
  const sums: Record<string, bigint> = {};
  for (const { party, minor } of lists.flat()) sums[party] = (sums[party] ?? 0n) + BigInt(minor);
  return sums;
};
const payable = ({ parts }: Calculated) => parts.map(({ party, payable: { minor } }) => ({ party, minor }));
const due = (inputs: SettlementInputs) => settle(inputs).parts.map(({ party, amount: { minor } }) => ({ party, minor }));

it('N-07 N-04 comes to what the last figures say, for each party and to the cent', () => {
  const costs = fc.integer({ min: 4_300_000_000, max: 4_600_000_000 });
  fc.assert(
    fc.property(costs, fc.array(costs, { minLength: 1, maxLength: 4 }), costs, (first, later, second) => {
      const { P1, P2 } = settleTerm(first, later, second);
      const last = { ...P1, actual: eur(later.at(-1)!) };
      expect(total(payable(P1), payable(P2))).toStrictEqual(total(due(last), due(P2)));
    }),
    { numRuns: 60 },
  );
});
