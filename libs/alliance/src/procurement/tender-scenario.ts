/**
 * Words for the specs of workshops, tenders and awards: A and B are on the shortlist, C is not, and two evaluators have
 * declared that they are tied to nobody.
 */
import type { Data, Entry } from '../decider';
import { as, document, happened, SINCE } from '../scenario';
import { applied, company, invitation, OPENED, withTurnover } from './procurement-scenario';

export const P1 = { procurement: 'P1' } as const;
export const TENDERS_DUE = '2020-06-30';
/** The day after the tenders were due. */
export const AFTER = { received: '2020-07-01T09:00:00.000Z', today: '2020-07-01' } as const;
export const evaluator = (person = 'ev1', more: Parameters<typeof as>[2] = {}) => as(person, 'EVALUATOR', more);
export const officerAfter = as('off', 'PROCUREMENT_OFFICER', AFTER);

export const comparing: Data<'InvitationPublished'> = {
  ...invitation,
  criteria: [
    { criterion: 'leading', weight: 60, of: 'WORKSHOP' },
    { criterion: 'plan', weight: 40, of: 'TENDER' },
  ],
  duties: [
    { duty: 'services', stages: ['NEGOTIATION', 'DEVELOPMENT'] },
    { duty: 'technology', stages: ['IMPLEMENTATION'] },
  ],
};
const keyPersons = (candidate: string) => [
  { duty: 'services', of: `${candidate}1`, person: `${candidate}-lead` },
  { duty: 'technology', of: 's' },
];
const applying = (candidate: string): Entry =>
  applied({
    candidate,
    members: [withTurnover(`${candidate.toLowerCase()}1`, 900)],
    subcontractors: [company('s')],
    references: [],
    keyPersons: keyPersons(candidate.toLowerCase()),
  });

export const shortlist = happened('ShortlistDecided', { ...P1, shortlisted: ['A', 'B'], notShortlisted: ['C'] });
/** Everybody has qualified; it is not decided who goes on. */
export const BEFORE_SHORTLIST: readonly Entry[] = [
  ...OPENED,
  happened('InvitationPublished', comparing),
  ...['A', 'B', 'C'].flatMap((candidate) => [applying(candidate), happened('CandidateQualified', { ...P1, candidate })]),
  ...['ev1', 'ev2'].flatMap((person) => [
    happened('EvaluatorAppointed', { ...P1, person }),
    happened('EvaluatorInterestDeclared', { ...P1, evaluator: person, tie: 'NONE' }),
  ]),
];
export const SHORTLISTED: readonly Entry[] = [...BEFORE_SHORTLIST, shortlist];

export const scheduled = (data: Partial<Data<'WorkshopScheduled'>> = {}): Entry =>
  happened('WorkshopScheduled', { ...P1, workshop: 'w1', day: '2020-04-20', keyPersons: true, candidates: ['A', 'B'], ...data });
export const held = (workshop = 'w1'): Entry => happened('WorkshopHeld', { ...P1, workshop, attendance: [] });
export const SCHEDULED: readonly Entry[] = [...SHORTLISTED, scheduled()];
export const HELD: readonly Entry[] = [...SCHEDULED, held()];

export const requested = happened('TendersRequested', {
  ...P1,
  candidates: ['A', 'B'],
  tendersBy: TENDERS_DUE,
  tendersUntil: invitation.tendersUntil,
});
export const digest = (candidate: string): string => document(`tender-${candidate}`).sha256;
export const submitted = (candidate: string): Entry => happened('TenderSubmitted', { ...P1, candidate, sha256: digest(candidate), keyPersons: [] });
const registered = (candidate: string): Entry => {
  const { document: id, version, sha256 } = document(`tender-${candidate}`);
  return happened('DocumentRegistered', { document: id, kind: 'TENDER', version, sha256, dated: SINCE });
};
export const opening = (...candidates: readonly string[]) =>
  candidates.map((candidate) => ({ candidate, document: document(`tender-${candidate}`) }));

export const REQUESTED: readonly Entry[] = [...SHORTLISTED, requested];
/** Both have tendered, and the contents are registered. */
export const TENDERED: readonly Entry[] = [...HELD, requested, ...['A', 'B'].flatMap((candidate) => [submitted(candidate), registered(candidate)])];
export const opened = happened('TendersOpened', { ...P1, witness: 'ev1', tenders: opening('A', 'B') });
export const TENDERS_OPENED: readonly Entry[] = [...TENDERED, opened];

export const inWorkshop = (candidate: string, points: string, person = 'ev1', workshop = 'w1'): Entry =>
  happened('WorkshopScored', { ...P1, workshop, candidate, criterion: 'leading', points, evaluator: person });
export const forTender = (candidate: string, points: string, person = 'ev1'): Entry =>
  happened('TenderScored', { ...P1, candidate, criterion: 'plan', points, evaluator: person });
/** A 86.00, B 74.00. */
export const SCORED: readonly Entry[] = [...TENDERS_OPENED, inWorkshop('A', '90'), inWorkshop('B', '70'), forTender('A', '80'), forTender('B', '80')];
export const ranking: Data<'TendersCompared'>['ranking'] = [
  {
    candidate: 'A',
    place: 1,
    total: '86.00',
    points: [
      { criterion: 'leading', points: '90.00' },
      { criterion: 'plan', points: '80.00' },
    ],
  },
  {
    candidate: 'B',
    place: 2,
    total: '74.00',
    points: [
      { criterion: 'leading', points: '70.00' },
      { criterion: 'plan', points: '80.00' },
    ],
  },
];
export const COMPARED: readonly Entry[] = [...SCORED, happened('TendersCompared', { ...P1, ranking })];
export const award: Data<'ProcurementAwarded'> = { ...P1, winner: 'A', standstillEnds: '2020-07-15', covers: ['DEVELOPMENT'] };
export const AWARDED: readonly Entry[] = [...COMPARED, happened('ProcurementAwarded', award, { effective: '2020-07-01' })];
export const cancelled = happened('ProcurementCancelled', P1);
export const CLOSED = { refused: 'PROCUREMENT_CLOSED', procurement: 'P1', cancelled: SINCE } as const;
export const rejected = (candidate: string): Entry => happened('CandidateRejected', { ...P1, candidate, failed: ['insured'] });
/** Another company stands in the place of the first member: the candidate has to be qualified anew. */
export const succeeded = (candidate: string): Entry =>
  happened('ConsortiumMemberSucceeded', { ...P1, candidate, old: `${candidate.toLowerCase()}1`, new: company('heir'), ground: 'MERGER' });
export const withdrawn = (candidate: string): Entry => happened('ApplicationWithdrawn', { ...P1, candidate, leaves: 'GROUP' });
