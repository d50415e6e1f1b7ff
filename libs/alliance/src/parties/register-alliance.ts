/**
 * Registering an alliance.
 *
 * An alliance begins with its name, its kind and the zone and currency in which it counts its days and its money; these
 * never change. It names its first registrar, who lets in everybody else. Only an administrator of the ledger registers
 * alliances: whether the sender is one is recorded in the ledger's own stream, and is looked up there. An alliance that ran
 * before says so, and is then dated back to its own beginning: its past is entered from its records (`accept-history.ts`).
 */
import { combine, event, only, said, saidOf, type Data, type Datable, type Decider } from '../decider';
import { alliance, notPermitted, type NotPermitted } from './facts';

type Registered = Data<'AllianceRegistered'>;

export interface RegisterAlliance extends Datable, Omit<Registered, 'registrar'> {
  /** Whoever sends the command, unless somebody else is named. */
  readonly registrar?: string;
}

export type RegisterAllianceRefusal =
  | NotPermitted
  | { readonly refused: 'ALLIANCE_EXISTS' }
  | { readonly refused: 'NAME_MISSING' }
  | { readonly refused: 'TIMEZONE_NOT_FOUND'; readonly timezone: string };

/** The shape of a zone's name; whether there is such a zone only a calendar can tell. */
const ZONE = /^[A-Z][A-Za-z0-9_+-]{0,31}(\/[A-Z][A-Za-z0-9_+-]{0,31}){0,2}$/;

const state = combine({ alliance });

export const registerAlliance: Decider<RegisterAlliance, RegisterAllianceRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance }, command, circumstance) {
    const { actor } = circumstance;
    const { name, kind, sector, timezone, currency, registrar = actor.person, takenOver } = command;
    if (actor.role !== 'LEDGER_ADMIN') return notPermitted('LEDGER_ADMIN');
    if (alliance) return { refused: 'ALLIANCE_EXISTS' };
    if (!name.fi && !name.sv && !name.en) return { refused: 'NAME_MISSING' };
    if (!ZONE.test(timezone)) return { refused: 'TIMEZONE_NOT_FOUND', timezone };

    const data = { name, kind, sector, timezone, currency, registrar, ...(takenOver && { takenOver }) };
    return [event('AllianceRegistered', data, said(command, circumstance))];
  },

  commandOf(made) {
    const registered = only(made, 'AllianceRegistered');
    return { ...registered.data, ...saidOf(registered) };
  },
};
