// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import type { Evidence } from '../decider';
import { act } from '../event';
import type { Hash } from '../values';

export type CorrectionId = string;
/** What stands in a field: words, a day, a digest, or a version of a document. */
export type Written = string | Evidence;

interface Corrects {
  readonly correction: CorrectionId;
  /** The entry, by its hash, that is shown corrected; it stays as it is. */
  readonly entry: Hash;
  /** The type of that entry. */
  readonly event: string;
  readonly field: string;
  /** What the entry is about, so that it is found there. */
  readonly decision?: string;
  readonly document?: string;
}

export const correctionEvents = {
  /**
   * Waits for the chair, unless it is `final`: as long as there is no steering group, there is nobody to countersign. What
   * stood in the clear is corrected in the clear; of what is sealed, both wordings are sealed too.
   */
  DecisionClericalErrorCorrected: act<
    Corrects & {
      was?: Written;
      is?: Written;
      /** The correction that this one corrects (D-62). */
      corrects?: CorrectionId;
      /** The steering group whose secretary made it. */
      body?: string;
      final?: true;
    },
    { was?: string; is?: string; reason: string }
  >({ creates: 'correction', sealed: { was: 'ALLIANCE', is: 'ALLIANCE', reason: 'ALLIANCE' } }),
  CorrectionCountersigned: act<Corrects>(),
  CorrectionDeclined: act<Corrects, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),
};
