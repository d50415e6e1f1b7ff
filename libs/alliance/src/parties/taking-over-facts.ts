/**
 * Whether an alliance ran before the ledger did. Until its steering group has accepted what was entered from its confirmed
 * minutes, facts may rest on those minutes; from then on the rules of the ledger alone hold.
 */
import type { Fold } from '../decider';
import type { LocalDate } from '../values';

export interface TakingOver {
  readonly takenOver: boolean;
  /** Decisions entered from the minutes so far, and the latest day on which one of them was made. */
  readonly decisions: number;
  readonly latest?: LocalDate;
  readonly accepted?: { readonly on: LocalDate; readonly until: LocalDate };
}

export const takingOver: Fold<TakingOver> = {
  initial: { takenOver: false, decisions: 0 },
  evolve: {
    AllianceRegistered: (known, { takenOver = false }) => ({ ...known, takenOver }),
    PastDecisionRecorded: ({ latest = '', ...known }, { decidedOn }) => ({
      ...known,
      decisions: known.decisions + 1,
      latest: decidedOn > latest ? decidedOn : latest,
    }),
    HistoryAccepted: (known, { until }, { effective }) => ({ ...known, accepted: { on: effective, until } }),
  },
};

export type NotFromRecords = { readonly refused: 'NOT_TAKEN_OVER' } | { readonly refused: 'HISTORY_ALREADY_ACCEPTED'; readonly until: LocalDate };
/** The refusal for what is to be taken from records where the ledger's own rules hold already. */
export function notFromRecords({ takenOver, accepted }: TakingOver): NotFromRecords | undefined {
  if (!takenOver) return { refused: 'NOT_TAKEN_OVER' };
  return accepted && { refused: 'HISTORY_ALREADY_ACCEPTED', until: accepted.until };
}
