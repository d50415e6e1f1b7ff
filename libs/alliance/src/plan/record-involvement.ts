/**
 * Recording that people outside the steering group were heard: residents, staff, users of the services, other organisations.
 *
 * Who took part is told by groups, never by person, and of the number as much as is known: how many there were, or that
 * there were at least so many.
 */
import { combine, event, only, said, saidIn, saidOf, type Datable, type Decider, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { actsAsSecretary, bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { duplicateOf } from '../values';
import { involvements } from './facts';

export interface RecordInvolvement extends Datable {
  readonly groups: readonly string[];
  readonly participants?: number;
  readonly atLeast?: number;
  /** What it was: a workshop, an inquiry, a hearing. */
  readonly kind: string;
  readonly document?: Evidence;
}

export type RecordInvolvementRefusal =
  | NotPermitted
  | DocumentNotFound
  | { readonly refused: 'GROUP_REPEATED'; readonly group: string }
  | { readonly refused: 'PARTICIPANTS_STATED_TWICE' };

const state = combine({ bodies, documents, involvements, roles });

export const recordInvolvement: Decider<RecordInvolvement, RecordInvolvementRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, documents, involvements, roles }, command, circumstance) {
    const { groups, participants, atLeast, kind, document } = command;
    const may =
      mayAct(roles, 'MANAGER', circumstance) ||
      mayAct(roles, 'REGISTRAR', circumstance) ||
      [...bodies.keys()].some((body) => actsAsSecretary(bodies, body, circumstance));
    if (!may) return notPermitted('MANAGER');
    const twice = duplicateOf(groups);
    if (twice !== undefined) return { refused: 'GROUP_REPEATED', group: twice };
    if (participants !== undefined && atLeast !== undefined) return { refused: 'PARTICIPANTS_STATED_TWICE' };
    const lacking = missing(documents, document);
    if (lacking) return lacking;

    const data = {
      involvement: `involvement-${involvements + 1}`,
      groups,
      ...(participants !== undefined && { participants }),
      ...(atLeast !== undefined && { atLeast }),
      ...(document && { document }),
    };
    return [event('StakeholderInvolvementRecorded', data, { ...said(command, circumstance), sealed: { kind } })];
  },

  commandOf(made) {
    const recorded = only(made, 'StakeholderInvolvementRecorded');
    const { involvement: _, ...data } = recorded.data;
    return { ...data, kind: saidIn(recorded, 'kind'), ...saidOf(recorded) };
  },
};
