/**
 * How long a decision took, or has been waiting: from the first proposal to the outcome (V-29). An outcome that is taken up
 * again, by a new ballot, an amendment or a deadlock, was none.
 */
import type { Fold } from '../decider';
import { change, daysBetween, put, type LocalDate } from '../values';
import type { DecisionId } from './events';

export interface Course {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}
export type Courses = ReadonlyMap<DecisionId, Course>;
interface Named {
  readonly decision: DecisionId;
}

const settle = (known: Courses, { decision }: Named, { effective }: { readonly effective: LocalDate }): Courses =>
  change(known, decision, () => ({ to: effective }));
const takeUp = (known: Courses, { decision }: Named): Courses => put(known, decision, { from: known.get(decision)!.from });

export const courses: Fold<Courses> = {
  initial: new Map(),
  evolve: {
    DecisionProposed: (known, { decision }, { effective }) => put(known, decision, { from: effective }),
    DecisionAdopted: settle,
    DecisionNotAdopted: settle,
    ProposalWithdrawn: settle,
    DeadlockLapsed: settle,
    ProposalAmended: takeUp,
    BallotOpened: takeUp,
    DeadlockDeclared: takeUp,
  },
};

/** In days; as long as there is no outcome, until today. */
export const ageOf = ({ from, to }: Course, today: LocalDate): number => daysBetween(from, to ?? today);
/** Without an outcome for longer than the alliance's policy gives a decision. */
export const isAgeing = (course: Course, ageingDays: number, today: LocalDate): boolean =>
  course.to === undefined && ageOf(course, today) > ageingDays;
