import { event, type Draft, type Entry } from '../decider';
import type { Effect } from '../effects';
import { document, given, happened, SEATED, TODAY } from '../scenario';
import { chair, deputed, hash, IN_MEETING, MEETING, opened, proposed, recused, tally, voted } from './ballot-scenario';
import { closeBallot } from './close-ballot';
import type { Adopted, NotAdopted } from './events';

const decision = 'decision-1';
const OVER = { closesOn: '2020-04-19', closesAt: '2020-04-19T20:59:59.999Z' };
const close = (...history: readonly Entry[]) => given(...SEATED, ...history).when(closeBallot, { ballot: 'ballot-1' }, chair);
const written = (votes: string, more: object = {}) => [proposed(), opened(more), ...voted(votes)];
const met = (votes: string, ...more: readonly Entry[]) => [proposed(), ...MEETING, ...more, opened(IN_MEETING), ...voted(votes)];
const closed = (votes: string) => event('BallotClosed', { ballot: 'ballot-1', tally: tally(votes) });
const not = (outcome: NotAdopted) => event('DecisionNotAdopted', { decision, ballot: 'ballot-1', outcome });
const adopted = (effects: readonly Effect[] = [], outcome: Adopted = 'UNANIMOUS', more: object = {}) =>
  event('DecisionAdopted', { decision, ballot: 'ballot-1', proposal: hash(1), outcome, effects, ...more });
const tookEffect = (effective = TODAY) => event('DecisionTookEffect', { decision }, { effective });
const moved = event('WrittenProcedureMovedToMeeting', { ballot: 'ballot-1', decision });
const abolished = (name: string, effective: string) => happened('SeatAbolished', { seat: name }, { effective });

describe('what a ballot comes to', () => {
  // One row for each rule. Votes of C1, C2 (both the city's) and M1: F for, O object, S stand aside, - none.
  it.each<[string, readonly Entry[], string, readonly Draft[]]>([
    ['V-11 every seat is for it', written('FFF'), 'FFF', [adopted(), tookEffect()]],
    ['V-11 one seat objects', written('FOF'), 'FOF', [not('OBJECTED')]],
    ['V-11 a recused seat, its party having another', [...written('F-F'), recused('c2')], 'F-F', [adopted(), tookEffect()]],
    [
      'V-11 a recused seat, whose deputy has voted',
      [
        ...written('FF'),
        recused('m1'),
        deputed('M1', 'RECUSED', { ballot: 'ballot-1' }),
        happened('VoteCast', { ballot: 'ballot-1', seat: 'M1', proposal: hash(1), choice: 'FOR' }, { actor: { person: 'm1d', role: 'AJR_DEPUTY' } }),
      ],
      'FFF',
      [adopted(), tookEffect()],
    ],
    [
      'V-11 V-12 a recused seat, whose seated deputy has not voted',
      [...written('FF-', OVER), recused('m1'), deputed('M1', 'RECUSED', { ballot: 'ballot-1' })],
      'FF-',
      [moved],
    ],
    ['V-11 S-17 a party without anybody to vote for it is not skipped', [...written('FF-', OVER), recused('m1')], 'FF-', [moved]],
    ['V-11 S-17 nor is it in a meeting', [...met('FF-'), recused('m1')], 'FF-', [not('VOTES_MISSING')]],
    ['V-11 the vote of somebody disqualified since does not count', [...written('FFF'), recused('c2')], 'F-F', [adopted(), tookEffect()]],
    ['V-12 silence in writing', written('FF-', OVER), 'FF-', [moved]],
    ['V-12 an objection beside silence in writing', written('FO-', OVER), 'FO-', [moved]],
    ['V-12 silence in a meeting', met('FF-'), 'FF-', [not('VOTES_MISSING')]],
    ['V-13 a seat abolished meanwhile', [...written('FFF'), abolished('C2', TODAY)], 'FFF', [not('ELECTORATE_CHANGED')]],
    ['V-13 a seat abolished after its last day', [...written('FFF', OVER), abolished('C2', TODAY)], 'FFF', [adopted(), tookEffect()]],
    ['V-13 a seat to be abolished later', [...written('FFF'), abolished('C2', '2020-04-21')], 'FFF', [adopted(), tookEffect()]],
    [
      'V-13 a party withdrawn meanwhile',
      [...written('FFF'), happened('PartyWithdrawn', { party: 'MEH', seats: ['M1'], shares: [] })],
      'FFF',
      [not('ELECTORATE_CHANGED')],
    ],
    [
      'V-14 another person in a seat',
      [
        ...written('FFF'),
        happened('SeatVacated', { seat: 'C2', person: 'c2' }),
        happened('SeatHolderAppointed', { seat: 'C2', person: 'new', mandate: document('m') }),
      ],
      'FFF',
      [adopted(), tookEffect()],
    ],
    [
      'V-14 a seat fallen vacant before it voted is still entitled',
      [...written('F-F', OVER), happened('SeatVacated', { seat: 'C2', person: 'c2' })],
      'F-F',
      [moved],
    ],
    ['V-15 standing aside, where it blocks', written('FSF'), 'FSF', [not('OBJECTED')]],
    [
      'V-15 standing aside, where it does not',
      written('FSF', { rule: 'NO_OBJECTION' }),
      'FSF',
      [adopted([], 'CONSENSUS_WITH_STAND_ASIDE'), tookEffect()],
    ],
    ['V-15 everybody for it is unanimous under either rule', written('FFF', { rule: 'NO_OBJECTION' }), 'FFF', [adopted(), tookEffect()]],
    [
      'V-15 everybody stands aside',
      met('SSS').map((entry) => (entry.type === 'BallotOpened' ? opened({ ...IN_MEETING, rule: 'NO_OBJECTION' }) : entry)),
      'SSS',
      [not('VOTES_MISSING')],
    ],
    [
      'V-03 a seat created meanwhile is no obstacle',
      [...written('FFF'), happened('SeatCreated', { seat: 'M2', party: 'MEH', body: 'AJR', voting: true })],
      'FFF',
      [adopted(), tookEffect()],
    ],
    ['V-19 nobody is left to vote', [...met('---'), recused('c1'), recused('c2'), recused('m1')], '---', [not('NO_ELECTORATE')]],
    [
      'V-09 a vote withdrawn is a vote missing',
      [...met('FFF'), happened('VoteWithdrawn', { ballot: 'ballot-1', seat: 'M1' })],
      'FF-',
      [not('VOTES_MISSING')],
    ],
    ['V-10 the chair has no vote beside the own seat', met('F-F'), 'F-F', [not('VOTES_MISSING')]],
    ['D-12 what was adopted in a meeting awaits its inspection', met('FFF'), 'FFF', [adopted()]],
    [
      'B-06 a membership recorded late leaves votes already counted as they are',
      [...written('FFF'), happened('SeatHolderAppointed', { seat: 'M1', person: 'other', mandate: document('m') })],
      'FFF',
      [adopted(), tookEffect()],
    ],
  ])('%s', (_, history, votes, outcome) => {
    expect(close(...history)).toStrictEqual([closed(votes), ...outcome]);
  });
});
