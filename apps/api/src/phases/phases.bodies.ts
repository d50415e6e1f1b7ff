import type { Command } from '@app/alliance';
import { AuthorisedBody, Day, FactBody, Id, Nested, OneOf, Text, Whole } from '../members';

const KINDS = ['PREPARATION', 'PROCUREMENT', 'DEVELOPMENT', 'IMPLEMENTATION', 'CLOSE_OUT'] as const;
/** Places in an order, of phases and of gates. */
export const PLACES_MAX = 10_000;

class PlannedPhaseBody {
  @Id() phase: string;
  @OneOf(KINDS) kind: (typeof KINDS)[number];
  @Whole(1, PLACES_MAX) order: number;
  @Day({ optional: true }) plannedFrom?: string;
  @Day({ optional: true }) plannedTo?: string;
}
export class PlanPhasesBody extends FactBody implements Command<'PlanPhases'> {
  @Nested(() => PlannedPhaseBody, { list: true, min: 1 }) phases: PlannedPhaseBody[];
}

class PartBody {
  @Id() phase: string;
  @Text(200) label: string;
}
export class SplitPhaseBody extends AuthorisedBody implements Command<'SplitPhase'> {
  @Id() phase: string;
  @Nested(() => PartBody, { list: true, min: 1, description: 'Two parts or more, each a phase of its own from now on.' }) parts: PartBody[];
}

export class StartPhaseBody extends AuthorisedBody implements Command<'StartPhase'> {
  @Id() phase: string;
}

export class EndPhaseBody extends AuthorisedBody implements Command<'EndPhase'> {
  @Id() phase: string;
}

export const planBodies = { PlanPhases: PlanPhasesBody, SplitPhase: SplitPhaseBody, StartPhase: StartPhaseBody, EndPhase: EndPhaseBody };
