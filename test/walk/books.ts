/** What must hold of the money, of the seats and of the chain after every step. */
import {
  addDays,
  COMPONENTS,
  effectiveOn,
  holdsOn,
  none,
  type Component,
  type Entry,
  type LocalDate,
  type Period,
  type Postings,
} from '@app/alliance';
import type { Entry as Kept } from '@app/ledger';
import type { Known } from './known';

const at = (postings: Postings, day: LocalDate): bigint => BigInt(effectiveOn(postings, day, none('EUR')).minor);
const all = (postings: Postings): bigint => postings.reduce((sum, { change }) => sum + BigInt(change.minor), 0n);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, one) => total + one, 0n);

/** Every day on which anything changes. */
const daysOf = ({ costFrame, lines, periodTargets }: Known): readonly LocalDate[] => {
  const lists = [
    ...Object.values(costFrame.components),
    ...Object.values(costFrame.free),
    ...[...lines.values()].map(({ postings }) => postings),
    ...periodTargets.values(),
  ];
  return [...new Set(lists.flatMap((postings) => postings.map(({ on }) => on)))].toSorted();
};

/** What the funding body has granted by a day: the frame is never more nor less than that (M-01, M-02). */
const grantedOn = (history: readonly Entry[], day: LocalDate): bigint =>
  sum(
    history
      .filter(({ type, effective }) => (type === 'CostFrameFixed' || type === 'CostFrameChanged') && effective <= day)
      .map(({ data }) =>
        BigInt(
          (data as { total?: { minor: string }; change: { minor: string } }).total?.minor ?? (data as { change: { minor: string } }).change.minor,
        ),
      ),
  );

function wrongOn(known: Known, history: readonly Entry[], day: LocalDate): readonly string[] {
  const { costFrame, lines, periodTargets } = known;
  const totalOf = (component: Component): bigint => at(costFrame.components[component], day);
  const linesOf = (component: Component): readonly (readonly [string, bigint])[] =>
    [...lines].filter(([, { line }]) => line.component === component).map(([name, { postings }]) => [name, at(postings, day)]);
  const total = sum(COMPONENTS.map(totalOf));
  return [
    ...(total === grantedOn(history, day) ? [] : [`M-01 on ${day} the components come to ${total}, granted were ${grantedOn(history, day)}`]),
    ...COMPONENTS.flatMap((component) => {
      const [free, held] = [at(costFrame.free[component], day), linesOf(component)];
      const spent = component === 'RISK_RESERVE' ? at(costFrame.spent, day) : 0n;
      return [
        ...(totalOf(component) < 0n || free < 0n
          ? [`${component === 'RISK_RESERVE' ? 'M-07' : 'M-03'} on ${day} ${component} is ${totalOf(component)}, ${free} of it free`]
          : []),
        ...held.filter(([, amount]) => amount < 0n).map(([name, amount]) => `M-03 on ${day} the line ${name} holds ${amount}`),
        ...(free + spent + sum(held.map(([, amount]) => amount)) === totalOf(component)
          ? []
          : [`M-03 on ${day} ${component} is not what lies on its lines and beside them`]),
      ];
    }),
    ...[...periodTargets].filter(([, postings]) => at(postings, day) < 0n).map(([period]) => `M-03 on ${day} the target of ${period} is below zero`),
  ];
}

/** The frame reconciles on every day, and no decision has lent more than it had (M-01, M-03, M-07, M-09). */
export function wrongInBooks(known: Known, history: readonly Entry[]): readonly string[] {
  const { alliance, contractPeriods, costFrame, decisions, periodTargets, uses } = known;
  const targets = sum([...periodTargets.values()].map(all));
  const isCovered = alliance?.term !== undefined && contractPeriods.at(-1)?.to === alliance.term.end;
  const lent = new Map<string, bigint>();
  for (const { decision, effect, amount } of uses)
    lent.set(`${decision} ${effect}`, (lent.get(`${decision} ${effect}`) ?? 0n) + BigInt(amount.minor));
  return [
    ...daysOf(known).flatMap((day) => wrongOn(known, history, day)),
    ...(isCovered && targets !== all(costFrame.components.TARGET_BUDGET)
      ? [`M-03 the periods come to ${targets}, the target budget is ${all(costFrame.components.TARGET_BUDGET)}`]
      : []),
    ...[...lent].flatMap(([name, amount]) => {
      const [decision, effect] = name.split(' ') as [string, string];
      const allowed = decisions.get(decision)!.effects.find(({ id }) => id === effect);
      const most = allowed && 'amount' in allowed ? BigInt(allowed.amount.minor) : 0n;
      return amount > (most < 0n ? -most : most) || amount < 0n ? [`M-09 ${decision} has lent ${amount} by ${effect}, and had ${most}`] : [];
    }),
  ];
}

/** How long an appointment lasts or lasted; one that ended before it began never did. */
const termOf = ({ from, to, vacated }: Period & { readonly vacated?: LocalDate }): Period | undefined => {
  const last = [to, vacated && addDays(vacated, -1)].filter((day) => day !== undefined).toSorted()[0];
  return last !== undefined && last < from ? undefined : { from, ...(last !== undefined && { to: last }) };
};
const overlap = (a: Period, b: Period): boolean => holdsOn(a, b.from) || holdsOn(b, a.from);

/** Nobody holds two voting seats of one body, and nobody shares one (S-02, V-17). */
export function wrongInSeats({ seats }: Known): readonly string[] {
  const held = [...seats].flatMap(([seat, { body, voting, abolished, holders }]) =>
    holders.flatMap((holder) => {
      const term = termOf({
        ...holder,
        ...(abolished !== undefined && (holder.vacated === undefined || abolished < holder.vacated) && { vacated: abolished }),
      });
      return term ? [{ seat, body, voting, person: holder.person, term }] : [];
    }),
  );
  return held.flatMap((one, i) =>
    held.slice(i + 1).flatMap((other) => {
      if (!overlap(one.term, other.term)) return [];
      if (one.seat === other.seat) return [`S-02 ${one.person} and ${other.person} hold ${one.seat} at one time`];
      return one.person === other.person && one.body === other.body && one.voting && other.voting
        ? [`V-17 ${one.person} holds ${one.seat} and ${other.seat}`]
        : [];
    }),
  );
}

/** Revisions without gaps, each entry chained to the one before it (L-01). */
export const wrongInChain = (history: readonly Kept[], from: number): readonly string[] =>
  history.slice(from).flatMap(({ rev, prev }, i) => {
    const before = history[from + i - 1];
    return rev === from + i && prev === (before?.hash ?? null) ? [] : [`L-01 found revision ${rev} after ${prev}, expected ${from + i}`];
  });
