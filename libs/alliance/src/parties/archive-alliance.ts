/**
 * Archiving an alliance: from the day after, nothing holds in it any more but the registration of documents (B-08).
 *
 * It never holds for a day already past: what was recorded since would lie outside the alliance's life.
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { LocalDate } from '../values';
import { recordsForSteeringGroup } from './acting';
import { alliance, notPermitted, roles, type NotPermitted } from './facts';

export type ArchiveAlliance = Authorised;

export type ArchiveAllianceRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'ALREADY_ARCHIVED'; readonly on: LocalDate }
  | { readonly refused: 'ARCHIVAL_BACKDATED'; readonly on: LocalDate };

const state = combine({ alliance, bodies, decisions, roles });

export const archiveAlliance: Decider<ArchiveAlliance, ArchiveAllianceRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, bodies, decisions, roles }, command, circumstance) {
    if (!recordsForSteeringGroup(roles, bodies, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    if (alliance?.archived !== undefined) return { refused: 'ALREADY_ARCHIVED', on: alliance.archived };
    const on = dayOf(command, circumstance);
    if (on < circumstance.today) return { refused: 'ARCHIVAL_BACKDATED', on };

    return [event('AllianceArchived', {}, said(command, circumstance))];
  },

  commandOf: (made) => saidOf(only(made, 'AllianceArchived')),
};
