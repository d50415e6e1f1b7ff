/**
 * Accepting the history that an alliance brought with it.
 *
 * An alliance that ran on paper enters its past from confirmed minutes, in any number of sittings. Then its steering group
 * adopts, by a decision voted on here, that this is its history up to a day. From there on nothing more is taken from
 * records: the rules of the ledger hold. No decision that was itself taken from the minutes can accept them.
 */
import { authorityOf, combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import type { LocalDate } from '../values';
import { mayAct, notPermitted, roles, type NotPermitted } from './facts';
import { notFromRecords, takingOver, type NotFromRecords } from './taking-over-facts';

export interface AcceptHistory extends Authorised {
  /** The last day that the records cover. */
  readonly until: LocalDate;
}

export type AcceptHistoryRefusal =
  | NotPermitted
  | AuthorityRefusal
  | NotFromRecords
  | { readonly refused: 'NOT_DECIDED_HERE'; readonly decision: string }
  | { readonly refused: 'DAY_NOT_REACHED'; readonly on: LocalDate }
  | { readonly refused: 'RECORDS_GO_FURTHER'; readonly latest: LocalDate };

const state = combine({ bodies, decisions, roles, takingOver });

export const acceptHistory: Decider<AcceptHistory, AcceptHistoryRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, roles, takingOver }, command, circumstance) {
    const { until } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const barred = notFromRecords(takingOver) ?? restsOn({ bodies, decisions }, command, circumstance);
    if (barred) return barred;
    const authority = authorityOf(command, circumstance)!;
    const rests = authority.kind === 'DECISION' ? decisions.get(authority.ref) : undefined;
    if (!rests?.adopted) return { refused: 'NOT_DECIDED_HERE', decision: authority.ref };
    if (until > circumstance.today) return { refused: 'DAY_NOT_REACHED', on: until };
    const { latest, decisions: entered } = takingOver;
    if (latest !== undefined && latest > until) return { refused: 'RECORDS_GO_FURTHER', latest };

    return [event('HistoryAccepted', { until, decisions: entered }, said(command, circumstance))];
  },

  commandOf(made) {
    const accepted = only(made, 'HistoryAccepted');
    return { until: accepted.data.until, ...saidOf(accepted) };
  },
};
