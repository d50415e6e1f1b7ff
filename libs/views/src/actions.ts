/** What somebody has to do because of a decision, by when, and whether it is done. */
import { actions, decisions, combine, type LocalDate } from '@app/alliance';
import { labelOf } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, present, tally, viewOf } from './view';

const fold = combine({ actions, decisions });
type State = typeof fold.initial;

interface ActionRow {
  readonly status: 'COMPLETED' | 'OPEN' | 'OVERDUE';
  readonly owner?: string;
  readonly from: string;
}

function rowOf(id: string, { actions: known, decisions: all }: State, trail: Trail, date: LocalDate): ActionRow {
  const { owner, due, from, completed } = known.get(id)!;
  const entries = trail.of('action', id);
  const assigned = among(entries, 'ActionAssigned')[0]!;
  return present({
    action: id,
    from,
    label: all.has(from) ? labelOf(trail, from) : undefined,
    about: assigned.data.about,
    task: assigned.sealed.task,
    owner,
    assignedOn: assigned.day,
    due,
    completedOn: completed,
    how: among(entries, 'ActionCompleted')[0]?.sealed.how,
    status:
      completed !== undefined && completed <= date
        ? ('COMPLETED' as const)
        : due !== undefined && due < date
          ? ('OVERDUE' as const)
          : ('OPEN' as const),
    ...why(entries),
  });
}

export const actionsView = viewOf({
  fold,
  params: [
    { name: 'owner', description: 'only those of this person' },
    { name: 'decision', description: 'only those that follow from this decision' },
    { name: 'status', values: ['OPEN', 'OVERDUE', 'COMPLETED'], description: 'only OPEN, OVERDUE or COMPLETED' },
  ],
  answer(state, trail, { effectiveOn, params: { owner, decision, status } }) {
    const rows = [...state.actions.keys()].map((id) => rowOf(id, state, trail, effectiveOn));
    const found = rows.filter(
      (row) =>
        (owner === undefined || row.owner === owner) &&
        (decision === undefined || row.from === decision) &&
        (status === undefined || row.status === status),
    );
    return { ...listed(found), counts: tally(rows.map((row) => row.status)) };
  },
});
