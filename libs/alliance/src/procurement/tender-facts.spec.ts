/** What becomes of candidates, awards and comparisons, whoever asks about them. */
import { stateOf, type Entry } from '../decider';
import { given, happened } from '../scenario';
import { agreeConsensusScore } from './agree-consensus-score';
import { awardOf, awards } from './award-facts';
import { applications, procurements } from './facts';
import {
  award,
  AWARDED,
  cancelled,
  COMPARED,
  evaluator,
  forTender,
  P1,
  REQUESTED,
  SHORTLISTED,
  submitted,
  TENDERED,
  withdrawn,
} from './tender-scenario';
import { tenderingOf, tenderings, tenderOf } from './tender-facts';

const selections = (history: readonly Entry[]) => stateOf(applications, history).map(({ candidate, selection }) => [candidate, selection]);
const annulled = happened('AppealResolved', { appeal: 'appeal-1', ...P1, outcome: 'AWARD_ANNULLED' });
const dismissed = happened('AppealResolved', { appeal: 'appeal-1', ...P1, outcome: 'DISMISSED' });

describe('from the shortlist to the award', () => {
  it.each<[string, readonly Entry[], string, string]>([
    ['is shortlisted', SHORTLISTED, 'SHORTLISTED', 'SHORTLISTED'],
    ['tenders', [...REQUESTED, submitted('A')], 'TENDERED', 'SHORTLISTED'],
    ['withdraws its tender', [...TENDERED, happened('TenderWithdrawn', { ...P1, candidate: 'A' })], 'SHORTLISTED', 'TENDERED'],
    ['wins', AWARDED, 'AWARDED', 'NOT_AWARDED'],
    ['wins for as long as no court annuls it', [...AWARDED, annulled], 'TENDERED', 'TENDERED'],
    [
      'has withdrawn, and another one wins',
      [...AWARDED, withdrawn('A'), happened('ProcurementAwarded', { ...award, winner: 'B' })],
      'AWARDED',
      'AWARDED',
    ],
    ['wins still, where the appeal is dismissed', [...AWARDED, dismissed], 'AWARDED', 'NOT_AWARDED'],
  ])('P-17 a candidate %s', (_, history, a, b) => {
    expect(selections(history)).toStrictEqual([
      ['A', a],
      ['B', b],
      ['C', 'NOT_SHORTLISTED'],
    ]);
  });

  it('P-24 the last tender before the deadline is the one that stands', () => {
    const again = happened('TenderSubmitted', { ...P1, candidate: 'A', sha256: 'z'.repeat(43), keyPersons: [] });
    const { tenders } = tenderingOf(stateOf(tenderings, [...TENDERED, again]), 'P1');
    expect(tenders.map(({ candidate, sha256 }) => [candidate, sha256.slice(0, 8)])).toStrictEqual([
      ['B', 'tender-B'],
      ['A', 'zzzzzzzz'],
    ]);
    expect(tenderOf(tenderingOf(stateOf(tenderings, SHORTLISTED), 'P1'), 'A')).toBeUndefined();
  });

  it.each<[string, Entry, boolean]>([
    ['another score', forTender('A', '1', 'ev2'), false],
    ['a score that is void', happened('ScoresVoided', { ...P1, evaluator: 'ev1', candidate: 'A' }), false],
    ['a consensus', happened('ConsensusScoreRecorded', { ...P1, candidate: 'A', criterion: 'plan', points: '1', individual: [] }), false],
    ['the withdrawal of a candidate', withdrawn('B'), false],
    ['an appeal that annuls the award', annulled, false],
    ['an appeal that is dismissed', dismissed, true],
  ])('P-25 a comparison and %s: does it stand?', (_, entry, stands) => {
    expect(tenderingOf(stateOf(tenderings, [...COMPARED, entry]), 'P1').comparison !== undefined).toBe(stands);
  });

  it.each<[string, Entry, string | undefined]>([
    ['a court annuls it', annulled, 'ANNULLED'],
    ['an appeal is dismissed', dismissed, undefined],
    ['the procurement is cancelled', cancelled, 'CANCELLED'],
    ['the winner withdraws', withdrawn('A'), 'WITHDRAWN'],
    ['somebody else withdraws', withdrawn('B'), undefined],
  ])('P-26 an award where %s', (_, entry, fell) => {
    const known = stateOf(awards, [...AWARDED, entry]);
    expect([known[0]!.fell, awardOf(known, 'P1') === undefined]).toStrictEqual([fell, fell !== undefined]);
  });

  it('P-25 nothing is agreed on any more once the award is made', () => {
    const command = { ...P1, candidate: 'B', criterion: 'plan', points: '100', reason: 'Looked at again.' };
    expect(given(...AWARDED).when(agreeConsensusScore, command, evaluator())).toStrictEqual({
      refused: 'AWARD_EXISTS',
      procurement: 'P1',
      winner: 'A',
    });
  });

  it('gives those who are asked the deadline that they were given', () => {
    const later = happened('TendersRequested', { ...P1, candidates: ['A', 'B'], tendersBy: '2020-07-31', tendersUntil: '2020-07-31T20:59:59.999Z' });
    const { tendersBy, tendersUntil, shortlistSize } = stateOf(procurements, [...SHORTLISTED, later]).get('P1')!.invitation!;
    expect([tendersBy, tendersUntil, shortlistSize]).toStrictEqual(['2020-07-31', '2020-07-31T20:59:59.999Z', 3]);
  });
});
