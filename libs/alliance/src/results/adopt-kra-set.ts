/**
 * Adopting a set of key result areas.
 *
 * It says what the alliance is measured by. On each day one set is valid and no other (K-01): a new one takes over from the
 * one before on its first day, so it cannot begin on the day on which another began, or earlier.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Data, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { notPermitted, roles, type NotPermitted } from '../parties/facts';
import { duplicateOf, type LocalDate } from '../values';
import { recordsResults } from './acting';
import type { KraId, KraSetId } from './events';
import { kraSets } from './facts';

export interface AdoptKraSet extends Authorised, Data<'KraSetAdopted'> {}

export type AdoptKraSetRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'KRA_SET_EXISTS'; readonly kraSet: KraSetId }
  | { readonly refused: 'KRA_EXISTS'; readonly kra: KraId }
  | { readonly refused: 'NAME_MISSING' }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly refused: 'SET_EXISTS_FROM'; readonly kraSet: KraSetId; readonly from: LocalDate };

const state = combine({ bodies, decisions, kraSets, roles });

export const adoptKraSet: Decider<AdoptKraSet, AdoptKraSetRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, kraSets: sets, roles }, command, circumstance) {
    const { kraSet, kras, to } = command;
    if (!recordsResults(roles, bodies, circumstance)) return notPermitted('MANAGER');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    if (sets.has(kraSet)) return { refused: 'KRA_SET_EXISTS', kraSet };
    const twice = duplicateOf(kras.map(({ kra }) => kra));
    if (twice !== undefined) return { refused: 'KRA_EXISTS', kra: twice };
    if (kras.some(({ name: { fi, sv, en } }) => !fi && !sv && !en)) return { refused: 'NAME_MISSING' };
    const from = dayOf(command, circumstance);
    if (to !== undefined && to < from) return { refused: 'ENDS_BEFORE_START', from, to };
    const later = [...sets].find(([, set]) => set.from >= from);
    if (later) return { refused: 'SET_EXISTS_FROM', kraSet: later[0], from: later[1].from };

    return [event('KraSetAdopted', { kraSet, kras, ...(to !== undefined && { to }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const adopted = only(made, 'KraSetAdopted');
    return { ...adopted.data, ...saidOf(adopted) };
  },
};
