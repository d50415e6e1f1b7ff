/**
 * What happens between the shortlist and the award: the workshops and who is to be there, the tenders, sealed and
 * opened, and the comparison, as long as nothing was scored or voided after it.
 */
import type { Fold } from '../decider';
import { change, put, type LocalDate, type Money } from '../values';
import type { CandidateId, ProcurementId } from './events';
import type { Ranked, TenderKeyPerson, WorkshopId } from './tender-events';

export interface Workshop {
  readonly day: LocalDate;
  readonly keyPersons: boolean;
  /** Those who are to be there: they alone can be scored in it. */
  readonly candidates: readonly CandidateId[];
  readonly held?: LocalDate;
}
export interface Tender {
  readonly candidate: CandidateId;
  /** The digest of its content; the content itself is nowhere before the opening (P-24). */
  readonly sha256: string;
  readonly keyPersons: readonly TenderKeyPerson[];
  readonly opened: boolean;
  readonly price?: Money;
}
export interface Tendering {
  readonly workshops: ReadonlyMap<WorkshopId, Workshop>;
  readonly requested: boolean;
  /** Those that stand: the last of each candidate, unless it was withdrawn or could not be opened. */
  readonly tenders: readonly Tender[];
  readonly opened: boolean;
  /** As long as nothing that it rests on has changed. */
  readonly comparison?: readonly Ranked[];
}
export type Tenderings = ReadonlyMap<ProcurementId, Tendering>;

const NOTHING_YET: Tendering = { workshops: new Map(), requested: false, tenders: [], opened: false };
export const tenderingOf = (known: Tenderings, procurement: ProcurementId): Tendering => known.get(procurement) ?? NOTHING_YET;
export const tenderOf = ({ tenders }: Tendering, candidate: CandidateId): Tender | undefined => tenders.find((one) => one.candidate === candidate);

const amend = (known: Tenderings, procurement: ProcurementId, made: (one: Tendering) => Partial<Tendering>): Tenderings => {
  const one = tenderingOf(known, procurement);
  return put(known, procurement, { ...one, ...made(one) });
};
/** A comparison rests on every score: where one more or one less counts, it is to be made again. */
const uncompare = (known: Tenderings, procurement: ProcurementId): Tenderings => {
  const { comparison: _, ...one } = tenderingOf(known, procurement);
  return put(known, procurement, one);
};

export const tenderings: Fold<Tenderings> = {
  initial: new Map(),
  evolve: {
    WorkshopScheduled: (known, { procurement, workshop, day, keyPersons, candidates }) =>
      amend(known, procurement, ({ workshops }) => ({ workshops: put(workshops, workshop, { day, keyPersons, candidates }) })),
    WorkshopHeld: (known, { procurement, workshop }, { effective }) =>
      amend(known, procurement, ({ workshops }) => ({ workshops: change(workshops, workshop, () => ({ held: effective })) })),
    WorkshopScored: (known, { procurement }) => uncompare(known, procurement),
    TendersRequested: (known, { procurement }) => amend(known, procurement, () => ({ requested: true })),
    TenderSubmitted: (known, { procurement, candidate, sha256, keyPersons }) =>
      amend(known, procurement, ({ tenders }) => ({
        tenders: [...tenders.filter((one) => one.candidate !== candidate), { candidate, sha256, keyPersons, opened: false }],
      })),
    TenderWithdrawn: (known, { procurement, candidate }) =>
      amend(known, procurement, ({ tenders }) => ({ tenders: tenders.filter((one) => one.candidate !== candidate) })),
    TendersOpened: (known, { procurement, tenders: opened }) =>
      amend(known, procurement, ({ tenders }) => ({
        opened: true,
        tenders: opened.map(({ candidate, price }) => ({
          ...tenders.find((one) => one.candidate === candidate)!,
          opened: true,
          ...(price && { price }),
        })),
      })),
    TenderScored: (known, { procurement }) => uncompare(known, procurement),
    ConsensusScoreRecorded: (known, { procurement }) => uncompare(known, procurement),
    ScoresVoided: (known, { procurement }) => uncompare(known, procurement),
    TendersCompared: (known, { procurement, ranking }) => amend(known, procurement, () => ({ comparison: ranking })),
    ApplicationWithdrawn: (known, { procurement, leaves }) => (leaves === 'GROUP' ? uncompare(known, procurement) : known),
    // Rejected after the shortlist: another company came to stand in the group, and did not meet the requirements.
    CandidateRejected: (known, { procurement }) => (known.has(procurement) ? uncompare(known, procurement) : known),
    // What a court has annulled is not awarded again on the comparison that it rested on.
    AppealResolved: (known, { procurement, outcome }) => (outcome === 'AWARD_ANNULLED' ? uncompare(known, procurement) : known),
  },
};
