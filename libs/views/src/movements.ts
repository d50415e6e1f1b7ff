/**
 * Every movement of money with the decision that it rests on, and whether that decision still stands (D-03). Those whose
 * decision was superseded, and which nobody has reversed, anchored anew or confirmed since, are the gaps.
 */
import { combine, decisions, movements, movementStatusOf, type Decisions, type LocalDate, type Movement } from '@app/alliance';
import { register, holdsOnDay, labelOf, statusOf, type Register } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, present, tally, viewOf } from './view';

const fold = combine({ decisions, movements, register });
const KINDS = ['BudgetAllocated', 'BudgetTransferred', 'TargetAdjusted', 'ReserveDrawn', 'ReserveReturned', 'BudgetMovementReversed'] as const;

/** The decision as it stands on the day; what an anchor names instead stands beside it. */
function authorityOf(decision: string, known: Register, trail: Trail, date: LocalDate): object {
  const found = known.decisions.get(decision);
  return present({
    decision,
    label: labelOf(trail, decision),
    inForce: found && holdsOnDay(found, date),
    status: found && statusOf(decision, known, date),
  });
}

function rowOf(movement: Movement, state: { readonly decisions: Decisions; readonly register: Register }, trail: Trail, date: LocalDate) {
  const { movement: id, asked, decision, effect, effective, flag, reverses, reversed, anchors } = movement;
  const entries = trail.of('movement', id);
  const made = among(entries, ...KINDS).find(({ data }) => data.movement === id)!;
  const anchored = anchors.filter(({ on }) => on <= date);
  const held = anchored.at(-1);
  return present({
    movement: id,
    kind: made.type,
    effective,
    recordedOn: made.day,
    by: made.actor.person,
    amount: asked?.amount,
    details: asked && present({ ...asked, amount: undefined }),
    // The places with their amounts, line by line, as they were recorded.
    lines: made.type === 'BudgetAllocated' ? made.data.lines : undefined,
    decision: held?.decision ?? decision,
    effect: held?.effect ?? effect,
    status: movementStatusOf(movement, state.decisions, date),
    flag,
    authority: authorityOf(held?.decision ?? decision, state.register, trail, date),
    originally: held ? authorityOf(decision, state.register, trail, date) : undefined,
    reverses,
    reversedBy: reversed && reversed.on <= date ? reversed.by : undefined,
    anchors: anchored.length > 0 ? anchored : undefined,
    reason: made.sealed.reason,
    ...why(entries),
  });
}

export const movementsView = viewOf({
  fold,
  params: [
    { name: 'decision', description: 'only those that rest on this decision' },
    { name: 'status', description: 'only those that stand so on the day, AUTHORITY_SUPERSEDED for instance' },
  ],
  answer(state, trail, { effectiveOn: date, params: { decision, status } }) {
    const all = state.movements;
    const rows = all.filter(({ effective }) => effective <= date).map((movement) => rowOf(movement, state, trail, date));
    const gaps = rows.filter((row) => row.status === 'AUTHORITY_SUPERSEDED');
    return {
      ...listed(rows.filter((row) => (decision === undefined || row.decision === decision) && (status === undefined || row.status === status))),
      gaps: listed(gaps.map(({ movement, decision: rests }) => ({ movement, decision: rests }))),
      counts: { all: all.length, late: rows.filter(({ flag }) => flag !== undefined).length, byStatus: tally(rows.map((row) => row.status)) },
      upcoming: listed(all.filter(({ effective }) => effective > date).map((movement) => rowOf(movement, state, trail, date))),
    };
  },
});
