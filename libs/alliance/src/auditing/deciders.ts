/**
 * The commands of an audit, by name. They stand in a table of their own, and what they make stands in a stream of its own:
 * whatever an auditor does, nothing in the alliance changes by it (L-08). The history of the alliance is what they look at.
 */
import { alliance, capacities } from '../parties/facts';
import { statesItsCapacity } from '../always';
import { stateOf, type Circumstance, type Draft, type Entry, type Made } from '../decider';
import { addAuditNote } from './add-audit-note';
import { answerFinding } from './answer-finding';
import { closeFinding } from './close-finding';
import { audit, audited, type AuditDecider } from './facts';
import { raiseFinding } from './raise-finding';

const auditDeciders = { AddAuditNote: addAuditNote, RaiseFinding: raiseFinding, AnswerFinding: answerFinding, CloseFinding: closeFinding };

type AuditDeciders = typeof auditDeciders;
export type AuditCommandType = keyof AuditDeciders;
export type AuditCommand<T extends AuditCommandType> = Parameters<AuditDeciders[T]['decide']>[1];
export type AuditRefusal =
  | Exclude<ReturnType<AuditDeciders[AuditCommandType]['decide']>, Made>
  | { readonly refused: 'ALLIANCE_NOT_FOUND' }
  | { readonly refused: 'CAPACITY_NOT_HELD'; readonly party?: string; readonly capacity?: string };

export const AUDIT_COMMANDS = Object.keys(auditDeciders) as readonly AuditCommandType[];
export const isAuditCommand = (type: string): type is AuditCommandType => Object.hasOwn(auditDeciders, type);

// A union of deciders cannot be called with a union of commands, though the name they share makes each pair fit.
const named = <T extends AuditCommandType>(type: T) => auditDeciders[type] as unknown as AuditDecider<AuditCommand<T>, AuditRefusal>;

/** Puts a command of an audit to what was audited so far, looking at the alliance as it is. */
export const auditQuestion =
  <T extends AuditCommandType>(type: T, command: AuditCommand<T>, circumstance: Circumstance, looking: readonly Entry[]) =>
  (history: readonly Entry[]): Made | AuditRefusal => {
    if (!stateOf(alliance, looking)) return { refused: 'ALLIANCE_NOT_FOUND' };
    const { actor, today } = circumstance;
    if (!statesItsCapacity(actor, stateOf(capacities, looking), today)) {
      return { refused: 'CAPACITY_NOT_HELD', ...(actor.party && { party: actor.party }), ...(actor.capacity && { capacity: actor.capacity }) };
    }
    const state = { audited: stateOf(audited, looking), audit: stateOf(audit, history), seen: looking.length - 1 };
    return named(type).decide(state, command, circumstance);
  };

export const auditCommandOf = <T extends AuditCommandType>(type: T, made: readonly Draft[]): AuditCommand<T> => named(type).commandOf(made);
