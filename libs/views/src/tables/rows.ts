/**
 * The rows that the tables hold of one alliance: the same folds as everywhere, and what they say of it at its last entry.
 * Nothing sealed and no name of a person is among them, so an erasure need not reach them.
 */
import {
  alliance,
  combine,
  componentOn,
  COMPONENTS,
  costFrame,
  expiryOf,
  fold as foldOf,
  openDefects,
  put,
  totalOn,
  type Currency,
  type Data,
  type Fold,
  type LocalDate,
  type Recorded,
} from '@app/alliance';
import { outcomeOf, registerParts, statusOf, type Register } from '../decision-status';
import type { AccessRow, AllianceRow, CostFrameRow, DecisionRow } from './schema';

const counted: Fold<number, Recorded> = { initial: 0, evolve: { PartyRegistered: (n) => n + 1, PartyWithdrawn: (n) => n - 1 } };
const founding: Fold<Data<'AllianceRegistered'> | undefined, Recorded> = { initial: undefined, evolve: { AllianceRegistered: (_, data) => data } };

type People = ReadonlySet<string>;
const meet = (known: People, { person }: { readonly person: string }): People => (known.has(person) ? known : new Set([...known, person]));
const people: Fold<People, Recorded> = {
  initial: new Set(),
  evolve: {
    AllianceRegistered: (known, { registrar }) => meet(known, { person: registrar }),
    RoleGranted: meet,
    SeatHolderAppointed: meet,
    DeputyAppointed: meet,
    ChairAppointed: meet,
    SecretaryAppointed: meet,
    InspectorsAppointed: (known, { inspectors }) => inspectors.reduce(meet, known),
  },
};

type Revisions = ReadonlyMap<string, number>;
const touch = (known: Revisions, { decision }: { readonly decision: string }, { rev }: Recorded): Revisions => put(known, decision, rev);
/** The last entry that changed a decision's row. */
const revisions: Fold<Revisions, Recorded> = {
  initial: new Map(),
  evolve: {
    DecisionProposed: touch,
    ProposalAmended: touch,
    ProposalWithdrawn: touch,
    DecisionTabled: touch,
    DecisionReferredBack: touch,
    BallotOpened: touch,
    WrittenProcedureMovedToMeeting: touch,
    DecisionAdopted: touch,
    DecisionNotAdopted: touch,
    DecisionTookEffect: touch,
    EffectBlocked: touch,
    DecisionSuperseded: touch,
    DecisionRevoked: touch,
    DecisionExpired: touch,
    OutsideDecisionRecorded: touch,
    PastDecisionRecorded: touch,
    ApprovalGranted: touch,
    ApprovalRefused: touch,
    DeadlockDeclared: touch,
    DeadlockEscalated: touch,
    DeadlockResolved: touch,
    DeadlockLapsed: touch,
    ProceduralDefectFlagged: touch,
    DefectCured: touch,
  },
};

export const tableFold = combine<TableState, Recorded>({ ...registerParts, alliance, costFrame, counted, founding, people, revisions });
export interface TableState extends Register {
  readonly alliance: typeof alliance.initial;
  readonly costFrame: typeof costFrame.initial;
  readonly counted: number;
  readonly founding: Data<'AllianceRegistered'> | undefined;
  readonly people: People;
  readonly revisions: Revisions;
}

type Step = (state: unknown, data: object, entry: Recorded) => unknown;
/** For each type of entry, the parts of the state that it changes. */
const steps = new Map<string, (readonly [part: keyof TableState, step: Step])[]>();
for (const [part, { evolve }] of Object.entries(tableFold.parts!) as [keyof TableState, Fold<unknown, Recorded>][]) {
  for (const [type, step] of Object.entries(evolve) as [string, Step][]) steps.set(type, [...(steps.get(type) ?? []), [part, step]]);
}

/** Takes one more entry into a state that its holder shares with nobody: the same as folding it, and nothing is copied. */
export function advance(state: TableState, entry: Recorded): void {
  const parts: { [part: string]: unknown } = state as never;
  for (const [part, step] of steps.get(entry.type) ?? []) parts[part] = step(parts[part], entry.data, entry);
}

export interface Rows {
  readonly alliances: readonly AllianceRow[];
  readonly decisions: readonly DecisionRow[];
  readonly cost_frames: readonly CostFrameRow[];
  readonly access: readonly AccessRow[];
}

function decisionRow(name: string, id: string, state: TableState, on: LocalDate): DecisionRow {
  const decision = state.decisions.get(id)!;
  return {
    alliance: name,
    decision: id,
    label: state.turns.get(id)?.label ?? null,
    body: decision.body,
    is_outside: decision.isOutside ? 1 : 0,
    type: decision.terms?.type ?? null,
    status: statusOf(id, state, on),
    status_on: on,
    outcome: outcomeOf(id, state) ?? null,
    is_recommendation: decision.adopted?.recommendsTo ? 1 : 0,
    is_defective: openDefects(state.defects, id).length > 0 ? 1 : 0,
    proposed_on: decision.proposedOn,
    outcome_on: state.courses.get(id)?.to ?? null,
    adopted_on: decision.adopted?.on ?? null,
    in_force_from: decision.inForceFrom ?? null,
    superseded_on: decision.superseded.find(({ scope }) => scope === 'FULL')?.on ?? null,
    revoked_on: decision.revoked ?? null,
    expires_on: expiryOf(decision) ?? null,
    revision: state.revisions.get(id) ?? 0,
  };
}

/** One row for each day from which the frame is another one, so that a figure is looked up by its day. */
function costFrameRows(name: string, { costFrame: frame }: TableState, currency: Currency, revision: number): readonly CostFrameRow[] {
  const days = [...new Set(COMPONENTS.flatMap((component) => frame.components[component].map(({ on }) => on)))].sort();
  return days.map((day, i) => {
    const [target_budget, incentive_pool, owner_costs, risk_reserve] = COMPONENTS.map((component) =>
      Number(componentOn(frame, component, day, currency).minor),
    );
    return {
      alliance: name,
      from_day: day,
      until_day: days[i + 1] ?? null,
      currency,
      target_budget: target_budget!,
      incentive_pool: incentive_pool!,
      owner_costs: owner_costs!,
      risk_reserve: risk_reserve!,
      total: Number(totalOn(frame, day, currency).minor),
      revision,
    };
  });
}

export interface Last {
  readonly hash: string;
  readonly rev: number;
  readonly recorded: string;
  readonly day: LocalDate;
  readonly clock?: 'SIMULATED';
}

/** What the tables hold of an alliance at its last entry; nothing of a stream whose first entry founds none. */
export function rowsOf(name: string, state: TableState, last: Last): Rows {
  const { alliance: known, founding: founded, counted: parties, people: met, decisions } = state;
  if (!known || !founded) return { alliances: [], decisions: [], cost_frames: [], access: [] };
  return {
    alliances: [
      {
        alliance: name,
        name_fi: founded.name.fi ?? null,
        name_sv: founded.name.sv ?? null,
        name_en: founded.name.en ?? null,
        kind: founded.kind,
        sector: founded.sector,
        timezone: known.timezone,
        currency: known.currency,
        founded: known.founded,
        archived: known.archived ?? null,
        term_start: known.term?.start ?? null,
        term_end: known.term?.end ?? null,
        is_played: last.clock === 'SIMULATED' ? 1 : 0,
        parties,
        decisions: decisions.size,
        entries: last.rev + 1,
        recorded: last.recorded,
        revision: last.rev,
        hash: last.hash,
      },
    ],
    decisions: [...decisions.keys()].map((id) => decisionRow(name, id, state, last.day)),
    cost_frames: costFrameRows(name, state, known.currency, last.rev),
    access: [...met].map((person) => ({ alliance: name, person })),
  };
}

/** The rows again from a whole history: what is kept must equal this (L-04). */
export const rowsFrom = (name: string, history: readonly (Recorded & { readonly clock?: 'SIMULATED' })[]): Rows =>
  rowsOf(name, foldOf(tableFold, history), history.at(-1)!);
