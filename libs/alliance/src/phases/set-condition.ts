/**
 * Setting a condition of a gate.
 *
 * A precedent or a boundary condition is to be met before the gate is passed (GT-01); a subsequent one afterwards, so it
 * names who sees to it and until when (GT-04). A boundary may be a number: then the formula and its limits are set here,
 * and a value is held against them (GT-09). Whoever sets a condition is recorded with it, since nobody else may waive it
 * (GT-05): the body that decides or concurs, through its clerk or secretary, or a party, through its signatory.
 */
import { combine, event, only, saidIn, type Circumstance, type Decider, type Enclosed } from '../decider';
import type { BodyId } from '../governance/events';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { actsForBody, roleFor, type NotTheDecidingBody } from './deciding';
import type { Boundary, ConditionId, ConditionKind, GateId, Setter } from './events';
import { gates, type Gate } from './facts';
import { alreadyDecided, gateNotFound, type GateAlreadyDecided, type GateNotFound } from './preparing';

export interface SetCondition extends Enclosed {
  readonly gate: GateId;
  readonly condition: ConditionId;
  readonly kind: ConditionKind;
  readonly text: string;
  /** Understood from who acts: the party of a signatory, else the deciding body. */
  readonly setBy?: Setter;
  readonly owner?: string;
  readonly due?: LocalDate;
  readonly boundary?: Boundary;
}

export type SetConditionRefusal =
  | NotPermitted
  | GateNotFound
  | NotTheDecidingBody
  | GateAlreadyDecided
  | { readonly refused: 'CONDITION_EXISTS'; readonly condition: ConditionId }
  | { readonly refused: 'OWNER_AND_DUE_REQUIRED'; readonly condition: ConditionId }
  | { readonly refused: 'NO_BOUNDARY_CONDITION'; readonly condition: ConditionId }
  | { readonly refused: 'LIMIT_MISSING'; readonly condition: ConditionId };

const state = combine({ bodies, gates, roles });

const setterOf = ({ setBy }: SetCondition, { decidingBody }: Gate, { actor }: Circumstance): Setter => {
  if (setBy) return setBy;
  return actor.role === 'PARTY_SIGNATORY' && actor.party !== undefined ? { party: actor.party } : { body: decidingBody };
};
const mayDecide = ({ decidingBody, concurringBodies }: Gate, body: BodyId): boolean => body === decidingBody || concurringBodies.includes(body);

export const setCondition: Decider<SetCondition, SetConditionRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, gates, roles }, command, circumstance) {
    const { gate, condition, kind, text, owner, due, boundary } = command;
    const found = gates.get(gate);
    if (!found) return gateNotFound(gate);
    const setBy = setterOf(command, found, circumstance);
    if ('party' in setBy) {
      if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, setBy)) return notPermitted('PARTY_SIGNATORY');
    } else {
      if (!mayDecide(found, setBy.body)) return { refused: 'NOT_THE_DECIDING_BODY', body: found.decidingBody };
      if (!actsForBody({ bodies, roles }, setBy.body, circumstance)) return notPermitted(roleFor(bodies, setBy.body));
    }
    const late = alreadyDecided(gate, found);
    if (late) return late;
    if (found.conditions.has(condition)) return { refused: 'CONDITION_EXISTS', condition };
    if (kind === 'SUBSEQUENT' && (owner === undefined || due === undefined)) return { refused: 'OWNER_AND_DUE_REQUIRED', condition };
    if (boundary && kind !== 'BOUNDARY') return { refused: 'NO_BOUNDARY_CONDITION', condition };
    if (boundary && boundary.atLeast === undefined && boundary.atMost === undefined) return { refused: 'LIMIT_MISSING', condition };

    const more = { ...(owner !== undefined && { owner }), ...(due !== undefined && { due }), ...(boundary && { boundary }) };
    return [event('GateConditionSet', { gate, condition, kind, setBy, ...more }, { sealed: { text } })];
  },

  commandOf(made) {
    const set = only(made, 'GateConditionSet');
    return { ...set.data, text: saidIn(set, 'text') };
  },
};
