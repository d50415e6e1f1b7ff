/** What the target of each contract period started at, and what changed it: by which movement, on what ground, under which decision (M-06). */
import { effectiveOn as amountOn, none, type LocalDate, type Posting } from '@app/alliance';
import { money } from './cost-frame';
import { labelOf } from './decision-status';
import { among, why, type EntryOf, type Trail } from './trail';
import { listed, present, viewOf, type ViewRefusal } from './view';

const MOVED = ['TargetAdjusted', 'ReserveDrawn', 'ReserveReturned', 'BudgetMovementReversed'] as const;

function changeOf({ on, change, movement }: Posting, set: EntryOf<'CostFrameChanged'> | undefined, trail: Trail): object {
  const moved = movement === undefined ? undefined : among(trail.of('movement', movement), ...MOVED).find(({ data }) => data.movement === movement);
  const entry = moved ?? set;
  const adjustmentEvent = moved?.type === 'TargetAdjusted' ? moved.data.adjustmentEvent : undefined;
  const recognised = adjustmentEvent === undefined ? undefined : among(trail.of('adjustmentEvent', adjustmentEvent), 'AdjustmentEventRecognised')[0];
  const decision = entry?.authority?.kind === 'DECISION' ? entry.authority.ref : undefined;
  return present({
    on,
    change,
    movement,
    event: entry?.type,
    decision,
    label: decision && labelOf(trail, decision),
    reverses: moved?.type === 'BudgetMovementReversed' ? moved.data.reverses : undefined,
    adjustmentEvent,
    ground: recognised?.data.kind,
    ...why(entry ? [entry] : [], recognised ? [recognised] : []),
  });
}

function rowOf(period: string, postings: readonly Posting[], trail: Trail, date: LocalDate): object {
  const defined = among(trail.of('period', period), 'ContractPeriodDefined');
  const [first, ...changes] = postings;
  const { from, to } = defined[0]!.data;
  const currency = first!.change.currency;
  // What no movement made, a change of the frame did: the first the first, and so on.
  const ofFrame = changes.filter(({ movement }) => movement === undefined);
  const sets = among(trail.of('period', period), 'CostFrameChanged');
  const told = (posting: Posting): object => changeOf(posting, sets[ofFrame.indexOf(posting)], trail);
  const shown = changes.filter(({ on }) => on <= date).map(told);
  return {
    period,
    from,
    to,
    start: first!.change,
    target: amountOn(postings, date, none(currency)),
    changes: listed(shown),
    upcoming: listed(changes.filter(({ on }) => on > date).map(told)),
    ...why(defined),
  };
}

export const targetHistoryView = viewOf({
  fold: money,
  params: [{ name: 'period', description: 'only this period' }],
  answer({ periodTargets }, trail, { effectiveOn, params: { period } }): object | ViewRefusal {
    if (period !== undefined && !periodTargets.has(period)) return { refused: 'PERIOD_NOT_FOUND', period };
    const asked = [...periodTargets].filter(([id]) => period === undefined || id === period);
    const rows = (later: boolean): readonly object[] =>
      asked.filter(([, [first]]) => first!.on > effectiveOn === later).map(([id, postings]) => rowOf(id, postings, trail, effectiveOn));
    return { ...listed(rows(false)), upcoming: listed(rows(true)) };
  },
});
