import { event, type Draft, type Entry, type Made } from '../decider';
import type { Effect } from '../effects';
import { eur, given, happened, SEATED, seated, TODAY } from '../scenario';
import { chair, hash, IN_MEETING, MEETING, opened, proposed, recused, tally, voted } from './ballot-scenario';
import { closeBallot } from './close-ballot';
import type { Adopted, NotAdopted } from './events';

const draw: Effect = { id: 'e1', allows: 'DrawReserve', amount: eur(350), adjustsTarget: true };
const seat = (name: string, id = 'e2'): Effect => ({ id, does: 'CreateSeat', command: { seat: name, party: 'MEH', body: 'AJR', voting: true } });
const made = (name: string) =>
  event(
    'SeatCreated',
    { seat: name, party: 'MEH', body: 'AJR', voting: true },
    { effective: TODAY, authority: { kind: 'DECISION', ref: 'decision-1' } },
  );

const decision = 'decision-1';
const close = (...history: readonly Entry[]) => given(...SEATED, ...history).when(closeBallot, { ballot: 'ballot-1' }, chair);
const written = (votes: string, more: object = {}) => [proposed(), opened(more), ...voted(votes)];
const met = (votes: string, ...more: readonly Entry[]) => [proposed(), ...MEETING, ...more, opened(IN_MEETING), ...voted(votes)];
const closed = (votes: string) => event('BallotClosed', { ballot: 'ballot-1', tally: tally(votes) });
const not = (outcome: NotAdopted) => event('DecisionNotAdopted', { decision, ballot: 'ballot-1', outcome });
const adopted = (effects: readonly Effect[] = [], outcome: Adopted = 'UNANIMOUS', more: object = {}) =>
  event('DecisionAdopted', { decision, ballot: 'ballot-1', proposal: hash(1), outcome, effects, ...more });
const tookEffect = (effective = TODAY) => event('DecisionTookEffect', { decision }, { effective });

describe('closing a ballot', () => {
  it('V-12 leaves a written ballot open while a vote may still come', () => {
    expect(close(...written('FF-'))).toStrictEqual({ refused: 'WINDOW_OPEN', closesAt: '2020-04-27T20:59:59.999Z' });
  });

  it.each([
    ['UNANIMOUS', [closed('FFF'), adopted(), tookEffect()]],
    ['OBJECTED', { refused: 'OUTCOME_MISMATCH', outcome: 'UNANIMOUS' }],
  ] as const)('V-18 compares what the sender takes the outcome to be: %s', (outcome, answer) => {
    expect(given(...SEATED, ...written('FFF')).when(closeBallot, { ballot: 'ballot-1', outcome }, chair)).toStrictEqual(answer);
  });

  it('does what was decided in the same append, and leaves money to the movement that uses it', () => {
    const effects = [draw, seat('M2')];
    expect(close(proposed(effects), opened(), ...voted('FFF'))).toStrictEqual([closed('FFF'), adopted(effects), tookEffect(), made('M2')]);
  });

  it('B-05 records at once what is to hold from a later day', () => {
    const effects = [seat('M2')];
    expect(close(proposed(effects, { takesEffectOn: '2020-07-01' }), opened(), ...voted('FFF'))).toStrictEqual([
      closed('FFF'),
      adopted(effects),
      tookEffect('2020-07-01'),
      { ...made('M2'), effective: '2020-07-01' },
    ]);
  });

  it('adopts nothing when an effect has become impossible', () => {
    expect(close(proposed([seat('M1')]), opened(), ...voted('FFF'))).toStrictEqual([closed('FFF'), not('BASIS_CHANGED')]);
  });

  it('decides an effect on what the effects before it made', () => {
    expect(close(proposed([seat('M2'), seat('M2', 'e3')]), opened(), ...voted('FFF'))).toStrictEqual([closed('FFF'), not('BASIS_CHANGED')]);
  });

  it('D-07 closes the second of two rivals for one decision without adopting it', () => {
    const old = happened('OutsideDecisionRecorded', {
      decision: 'decision-9',
      body: 'AJR',
      decidedOn: TODAY,
      reference: '§ 1',
      extract: 'x',
      vote: { outcome: 'NOT_STATED' },
      effects: [],
    });
    const replaces: readonly Effect[] = [{ id: 'e1', does: 'SupersedeDecision', command: { decision: 'decision-9', scope: 'FULL' } }];
    const rivals = [old, proposed(replaces), opened(), ...voted('FFF')];
    expect(close(...rivals)).toStrictEqual([
      closed('FFF'),
      adopted(replaces),
      tookEffect(),
      event(
        'DecisionSuperseded',
        { decision: 'decision-9', by: decision, scope: 'FULL' },
        { effective: TODAY, authority: { kind: 'DECISION', ref: decision } },
      ),
      event('SupersedesLinked', { decision, supersedes: 'decision-9' }, { effective: TODAY, authority: { kind: 'DECISION', ref: decision } }),
    ]);
    const first = happened('DecisionSuperseded', { decision: 'decision-9', by: 'decision-8', scope: 'FULL' });
    expect(close(...rivals, first)).toStrictEqual([closed('FFF'), not('BASIS_CHANGED')]);
  });

  it('D-11 adopts nothing that has run out', () => {
    expect(close(proposed([], { expiresOn: '2020-04-19' }), opened(), ...voted('FFF'))).toStrictEqual([closed('FFF'), not('BASIS_CHANGED')]);
  });

  it('V-25 adopts nothing outside the delegation, should that have been revoked', () => {
    const granted = happened('DelegationGranted', { delegation: 'delegation-1', to: 'AJR', scope: ['DrawReserve'] });
    const history = [granted, proposed([draw], { basis: { kind: 'DELEGATION', ref: 'delegation-1' } }), opened(), ...voted('FFF')];
    expect(close(...history)).toStrictEqual([closed('FFF'), adopted([draw]), tookEffect()]);
    expect(close(...history, happened('DelegationRevoked', { delegation: 'delegation-1' }))).toStrictEqual([closed('FFF'), not('BASIS_CHANGED')]);
  });

  it('V-27 GT-02 carries nothing out that is reserved to another body: it is a recommendation', () => {
    const effects: readonly Effect[] = [{ id: 'e1', does: 'PassGate', command: { gate: 'G1' } }];
    expect(close(proposed(effects), opened({ recommendsTo: ['BOARD'] }), ...voted('FFF'))).toStrictEqual([
      closed('FFF'),
      adopted(effects, 'UNANIMOUS', { recommendsTo: ['BOARD'] }),
    ]);
  });

  it('V-22 resolves a deadlock by adopting', () => {
    const deadlock = happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision, parties: ['CITY', 'MEH'] });
    expect(close(proposed(), deadlock, opened(), ...voted('FFF'))).toStrictEqual([
      closed('FFF'),
      adopted(),
      event('DeadlockResolved', { deadlock: 'deadlock-1', decision, how: 'ADOPTED', by: 'ballot-1' }),
      tookEffect(),
    ]);
  });

  it('S-13 flags that a disqualified person was there, though without a vote', () => {
    const history = [proposed(), ...MEETING, recused('c2'), opened(IN_MEETING), ...voted('F-F')];
    expect(close(...history)).toStrictEqual([
      closed('F-F'),
      adopted(),
      event('ProceduralDefectFlagged', { decision, ground: 'PRESENT_WHILE_DISQUALIFIED', person: 'c2', seat: 'C2' }),
    ]);
  });

  it('S-13 flags nothing where the disqualified person had left the room', () => {
    const out = happened('MemberLeftRoomForItem', { item: 'item-1', person: 'c2' }, { received: `${TODAY}T08:21:00.000Z` });
    const opening = { ...opened(IN_MEETING), received: `${TODAY}T08:25:00.000Z` };
    expect(close(proposed(), ...MEETING, recused('c2'), out, opening, ...voted('F-F'))).toStrictEqual([closed('F-F'), adopted()]);
  });

  it('D-21 takes effect only with the approval that is needed', () => {
    const history = [proposed(), happened('ApprovalRequired', { decision, body: 'BOARD' }), opened(), ...voted('FFF')];
    expect(close(...history)).toStrictEqual([closed('FFF'), adopted()]);
  });

  it('V-16 does not take the vote of somebody who sits in that body for its approval', () => {
    const double = happened('RoleGranted', { person: 'c1', role: 'OUTSIDE_CLERK', body: 'BOARD' });
    expect(close(double, proposed(), happened('ApprovalRequired', { decision, body: 'BOARD' }), opened(), ...voted('FFF'))).toStrictEqual([
      closed('FFF'),
      adopted(),
    ]);
  });

  it.each([
    ['D-22 counts an approval given before the vote, if it names the very version', hash(1), [adopted(), tookEffect()]],
    ['D-22 does not count the approval of another version', hash(2), [adopted()]],
  ])('%s', (_, proposal, outcome) => {
    const approval = happened('ApprovalGranted', { decision, body: 'BOARD', proposal, by: 'decision-2' });
    expect(close(proposed(), happened('ApprovalRequired', { decision, body: 'BOARD' }), approval, opened(), ...voted('FFF'))).toStrictEqual([
      closed('FFF'),
      ...outcome,
    ]);
  });

  it('D-21 adopts nothing that was refused outside while the ballot was open', () => {
    const refused = happened('ApprovalRefused', { decision, body: 'BOARD', proposal: hash(1), by: 'decision-2' });
    expect(close(proposed(), happened('ApprovalRequired', { decision, body: 'BOARD' }), opened(), ...voted('FFF'), refused)).toStrictEqual([
      closed('FFF'),
      not('APPROVAL_REFUSED'),
    ]);
  });

  it('D-08 waits for the conditions', () => {
    expect(close(proposed([], { conditions: [{ condition: 'loan' }] }), opened(), ...voted('FFF'))).toStrictEqual([closed('FFF'), adopted()]);
  });

  it.each<['NONE' | 'IMMEDIATE_INSPECTION' | 'ALL', readonly Entry[], readonly Draft[]]>([
    ['NONE', written('FFF'), [adopted()]],
    ['IMMEDIATE_INSPECTION', written('FFF'), [adopted(), tookEffect()]],
    ['IMMEDIATE_INSPECTION', met('FFF'), [adopted()]],
    ['ALL', met('FFF'), [adopted(), tookEffect()]],
  ])('D-12 lets it take effect before its minutes as the policy says: %s', (provisionalEffects, history, outcome) => {
    expect(close(happened('PolicySetAdopted', { policies: { provisionalEffects } }), ...history)).toStrictEqual([closed('FFF'), ...outcome]);
  });

  it('is for the chair', () => {
    const answer = given(...SEATED, ...written('FFF')).when(closeBallot, { ballot: 'ballot-1' }, seated('M1'));
    expect(answer).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('happens once', () => {
    expect(close(...written('FFF'), happened('BallotClosed', { ballot: 'ballot-1', tally: [] }))).toStrictEqual({
      refused: 'BALLOT_CLOSED',
      ballot: 'ballot-1',
    });
  });

  it('refuses a ballot that there is not', () => {
    expect(close()).toStrictEqual({ refused: 'BALLOT_NOT_FOUND', ballot: 'ballot-1' });
  });

  it('gives its command back', () => {
    expect(closeBallot.commandOf(close(...written('FFF')) as Made)).toStrictEqual({ ballot: 'ballot-1' });
  });
});
