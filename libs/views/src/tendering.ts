/**
 * A procurement from its shortlist on: workshops and whom they missed, tenders sealed and opened, the comparison, the award
 * with its standstill, appeals, and how it ended. Of a sealed tender nothing is shown but its digest (P-22…P-27).
 */
import { tenderingOf, type awards, type LocalDate, type procurements, type Recorded, type tenderings } from '@app/alliance';
import { labelOf } from './decision-status';
import { among, why, type EntryOf, type Trail } from './trail';
import { listed, present } from './view';

export interface TenderFacts {
  readonly awards: typeof awards.initial;
  readonly procurements: typeof procurements.initial;
  readonly tenderings: typeof tenderings.initial;
}

function workshopOf(scheduled: EntryOf<'WorkshopScheduled'>, entries: readonly Recorded[]): object {
  const { procurement: _, ...data } = scheduled.data;
  const held = among(entries, 'WorkshopHeld').find((one) => one.data.workshop === data.workshop);
  const missed = held?.data.attendance.flatMap(({ candidate, deficiencies }) => deficiencies.map((one) => ({ candidate, ...one })));
  return present({
    ...data,
    theme: scheduled.sealed.theme,
    preTask: scheduled.sealed.preTask,
    heldOn: held?.effective,
    attendance: held?.data.attendance.map(({ candidate, present: there }) => ({ candidate, present: there })),
    client: held?.data.client,
    deficiencies: missed && listed(missed),
    ...why([scheduled], held ? [held] : []),
  });
}

/** Each tender that was ever submitted: the one that a later one has replaced stands beside it. */
function tenderRow(submitted: EntryOf<'TenderSubmitted'>, entries: readonly Recorded[]): object {
  const { candidate, sha256, keyPersons } = submitted.data;
  const isNext = ({ rev, data }: EntryOf<'TenderSubmitted' | 'TenderWithdrawn'>): boolean => rev > submitted.rev && data.candidate === candidate;
  const next = among(entries, 'TenderSubmitted', 'TenderWithdrawn').find(isNext);
  const opening = next ? undefined : among(entries, 'TendersOpened')[0];
  const opened = opening?.data.tenders.find((one) => one.candidate === candidate);
  const excluded = opening?.data.excluded?.includes(candidate);
  const ended = next && (next.type === 'TenderSubmitted' ? 'REPLACED' : 'WITHDRAWN');
  return present({
    candidate,
    status: ended ?? (opened ? 'OPENED' : excluded ? 'EXCLUDED' : 'SEALED'),
    submittedAt: submitted.received,
    sha256,
    keyPersons: opened && keyPersons,
    document: opened?.document,
    price: opened?.price,
    ...why([submitted], next ? [next] : [], opening && (opened || excluded) ? [opening] : []),
  });
}

function tendersOf(entries: readonly Recorded[], tendersBy: LocalDate | undefined): object | undefined {
  const requests = among(entries, 'TendersRequested');
  const asked = requests.at(-1);
  if (!asked) return undefined;
  const opening = among(entries, 'TendersOpened')[0];
  return present({
    requestedOn: requests[0]!.day,
    candidates: asked.data.candidates,
    tendersBy,
    openedAt: opening?.received,
    openedBy: opening && [opening.actor.person, opening.data.witness],
    excluded: opening?.data.excluded,
    reason: opening?.sealed.reason,
    ...listed(among(entries, 'TenderSubmitted').map((one) => tenderRow(one, entries))),
    ...why(requests, opening ? [opening] : []),
  });
}

function comparisonOf(entries: readonly Recorded[], stands: boolean): object | undefined {
  const compared = among(entries, 'TendersCompared').at(-1);
  return (
    compared &&
    present({
      on: compared.day,
      by: compared.actor.person,
      // A later score, a score that became void or a withdrawal calls for another comparison.
      stands,
      ranking: compared.data.ranking,
      tie: compared.data.tie,
      reason: compared.sealed.reason,
      ...why([compared]),
    })
  );
}

const decisionOf = (trail: Trail, { authority }: Recorded): object =>
  authority?.kind === 'DECISION' ? present({ decision: authority.ref, label: labelOf(trail, authority.ref) }) : {};

function awardsOf(id: string, { awards: known }: TenderFacts, entries: readonly Recorded[], trail: Trail, date: LocalDate): readonly object[] {
  const own = known.filter(({ procurement }) => procurement === id);
  return among(entries, 'ProcurementAwarded').map((entry, i) => {
    const { winner, standstillEnds, covers } = entry.data;
    return present({
      winner,
      on: entry.effective,
      standstillEnds,
      standstillRuns: own[i]!.fell === undefined && date <= standstillEnds,
      covers,
      status: own[i]!.fell ?? 'STANDS',
      authority: entry.authority,
      ...decisionOf(trail, entry),
      ...why([entry]),
    });
  });
}

const appealsOf = (entries: readonly Recorded[]): readonly object[] =>
  among(entries, 'AppealFiled').map((filed) => {
    const { procurement: _, ...data } = filed.data;
    const resolved = among(entries, 'AppealResolved').find((one) => one.data.appeal === data.appeal);
    return present({
      ...data,
      court: filed.sealed.court,
      filedOn: filed.effective,
      outcome: resolved?.data.outcome,
      resolvedOn: resolved?.effective,
      ...why([filed], resolved ? [resolved] : []),
    });
  });

/** What there is of it; nothing is said of what has not begun. */
export function tenderingRow(id: string, known: TenderFacts, trail: Trail, date: LocalDate): object {
  const entries = trail.of('procurement', id);
  const { comparison } = tenderingOf(known.tenderings, id);
  const some = (list: readonly object[]) => (list.length > 0 ? listed(list) : undefined);
  const cancelled = among(entries, 'ProcurementCancelled')[0];
  return present({
    workshops: some(among(entries, 'WorkshopScheduled').map((one) => workshopOf(one, entries))),
    tenders: tendersOf(entries, known.procurements.get(id)?.invitation?.tendersBy),
    comparison: comparisonOf(entries, comparison !== undefined),
    awards: some(awardsOf(id, known, entries, trail, date)),
    appeals: some(appealsOf(entries)),
    cancelled:
      cancelled &&
      present({
        on: cancelled.effective,
        reasons: cancelled.sealed.reasons,
        authority: cancelled.authority,
        ...decisionOf(trail, cancelled),
        ...why([cancelled]),
      }),
  });
}

/** How far a procurement has come after its shortlist, on a day. */
export function tenderingStatus(entries: readonly Recorded[], id: string, { awards: known }: TenderFacts, date: LocalDate): string | undefined {
  const happened = (step: 'TendersOpened' | 'TendersRequested' | 'ProcurementCancelled' | 'ShortlistDecided'): boolean =>
    entries.some(({ type, effective }) => type === step && effective <= date);
  if (happened('ProcurementCancelled')) return 'CANCELLED';
  if (known.some(({ procurement, fell, from }) => procurement === id && fell === undefined && from <= date)) return 'AWARDED';
  if (happened('TendersOpened')) return 'TENDERS_OPENED';
  if (happened('TendersRequested')) return 'TENDERS_REQUESTED';
  return happened('ShortlistDecided') ? 'SHORTLISTED' : undefined;
}

/** Of one candidate in the end: its place among the tenders that were compared, and whether it won. */
export function tenderOutcomeOf(entries: readonly Recorded[], candidate: string): object {
  const compared = among(entries, 'TendersCompared').at(-1);
  const rank = compared?.data.ranking.find((one) => one.candidate === candidate);
  return compared && rank ? { tender: { place: rank.place, total: rank.total, points: rank.points, on: compared.day, ...why([compared]) } } : {};
}
