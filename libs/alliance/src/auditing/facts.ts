/** What audits rest on: the alliance as it is, which they only look at (L-08), and the notes and findings of the audit itself. */
import { recordedEntries } from '../corrections/facts';
import { combine, type Entry, type Fold, type Made, type Draft, type Circumstance } from '../decider';
import { decisions } from '../governance/decision-facts';
import { acting } from '../parties/role-facts';
import type { Role } from '../parties/events';
import { change, put } from '../values';
import type { About, FindingId } from './events';

/** Of the alliance. */
export const audited = combine({ acting, decisions, recordedEntries });

export interface Finding {
  readonly to: Role;
  readonly answers: number;
  readonly closed: boolean;
}
export interface Audit {
  readonly notes: number;
  readonly findings: ReadonlyMap<FindingId, Finding>;
}
/** Of the audit's own stream. */
export const audit: Fold<Audit, Entry> = {
  initial: { notes: 0, findings: new Map() },
  evolve: {
    AuditNoteAdded: (known) => ({ ...known, notes: known.notes + 1 }),
    AuditFindingRaised: (known, { finding, to }) => ({ ...known, findings: put(known.findings, finding, { to, answers: 0, closed: false }) }),
    AuditFindingAnswered: (known, { finding }) => ({
      ...known,
      findings: change(known.findings, finding, ({ answers }) => ({ answers: answers + 1 })),
    }),
    AuditFindingClosed: (known, { finding }) => ({ ...known, findings: change(known.findings, finding, () => ({ closed: true })) }),
  },
};

export interface Auditing {
  readonly audited: typeof audited.initial;
  readonly audit: Audit;
  /** The revision of the alliance that was looked at. */
  readonly seen: number;
}
/** A command of an audit: decided on two histories, and recorded in the second alone. */
export interface AuditDecider<Command, Refused extends { readonly refused: string }> {
  readonly decide: (state: Auditing, command: Command, circumstance: Circumstance) => Made | Refused;
  readonly commandOf: (made: readonly Draft[]) => Command;
}

export type NotThere =
  { readonly refused: 'ENTRY_NOT_FOUND'; readonly entry: string } | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: string };

/** The first thing named that the alliance does not have. */
export function notThere(
  { audited: { decisions, recordedEntries } }: Auditing,
  { entries = [], decisions: named = [] }: About = {},
): NotThere | undefined {
  const entry = entries.find((one) => !recordedEntries.has(one));
  if (entry !== undefined) return { refused: 'ENTRY_NOT_FOUND', entry };
  const decision = named.find((one) => !decisions.has(one));
  return decision === undefined ? undefined : { refused: 'DECISION_NOT_FOUND', decision };
}

export type FindingNotOpen = { readonly refused: 'FINDING_NOT_FOUND' | 'FINDING_CLOSED'; readonly finding: FindingId };
export function openFinding({ audit: { findings } }: Auditing, finding: FindingId): Finding | FindingNotOpen {
  const found = findings.get(finding);
  if (!found) return { refused: 'FINDING_NOT_FOUND', finding };
  return found.closed ? { refused: 'FINDING_CLOSED', finding } : found;
}
