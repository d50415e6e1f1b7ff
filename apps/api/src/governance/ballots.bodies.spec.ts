import 'reflect-metadata';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import '../bodies';
import { faultsOf, STRICT } from '../effects.body';
import { ballotBodies } from './ballots.bodies';

type Type = keyof typeof ballotBodies;
const checked = (type: Type, plain: object) => {
  const body = plainToInstance<object, object>(ballotBodies[type] as new () => object, plain);
  return { faults: faultsOf(validateSync(body, STRICT)), command: instanceToPlain(body) };
};

const decision = 'decision-1';
const ballot = 'ballot-1';
const hash = 'a'.repeat(43);
const document = { document: 'bond', version: 1, sha256: hash };
const effects = [
  { id: 'e1', does: 'CreateSeat', command: { seat: 'M2', party: 'MEH', body: 'AJR', voting: true } },
  { id: 'e2', allows: 'DrawReserve', amount: { currency: 'EUR', minor: '350' }, adjustsTarget: true },
];
const content = {
  type: 'MONEY',
  title: 'The road',
  text: 'Draw.',
  rationale: 'Rain.',
  bestForAllianceStatement: 'The road stays open.',
  authority: { kind: 'CONTRACT_CLAUSE', ref: '§ 7' },
  effects,
  matter: 'FARES',
  alternatives: 'Wait.',
  riskEffect: 'Less.',
  costEffect: { currency: 'EUR', minor: '350' },
  conditions: [{ condition: 'loan', due: '2020-06-01' }],
  expiresOn: '2021-12-31',
  takesEffectOn: '2020-06-01',
};
const vote = { ballot, seat: 'M1', proposal: hash, change: true, statement: 'No.', reasons: 'Too dear.', whatWouldSatisfy: 'Half of it.' };
const outside = {
  body: 'BOARD',
  title: 'The reserve',
  label: 'CB-112',
  decidedOn: '2020-04-16',
  reference: '§ 112',
  extract: hash,
  vote: { outcome: 'MAJORITY', for: 8, against: 5 },
  approves: { proposal: hash, outcome: 'GRANTED' },
  concurs: 'G1',
  effects,
  effective: '2020-04-16',
  lateBecause: 'It came by post.',
};

describe('the bodies of proposals and votes', () => {
  it.each<[Type, object]>([
    ['ProposeDecision', { body: 'AJR', label: 'P-7', ...content }],
    ['AmendProposal', { decision, ...content, changeNote: 'Less.' }],
    ['WithdrawProposal', { decision, reason: 'Not needed.' }],
    ['TableItem', { decision, until: '2020-05-01', reason: 'Later.' }],
    ['ReferBack', { decision, until: '2020-05-01', reason: 'Later.' }],
    ['OpenBallot', { decision, proposal: hash, mode: 'MEETING', item: 'item-1', closesOn: '2020-04-27' }],
    ['CastVote', { ...vote, choice: 'OBJECT' }],
    ['ObjectWithReasons', vote],
    ['WithdrawVote', { ballot, seat: 'M1' }],
    ['DemandMeeting', { ballot, seat: 'M1' }],
    ['CloseBallot', { ballot, outcome: 'MOVED_TO_MEETING' }],
    ['InspectItemImmediately', { item: 'item-1', evidence: [document] }],
    ['RecordOutsideDecision', outside],
    ['RequireApproval', { decision, body: 'BOARD' }],
    ['RecordApproval', { decision, proposal: hash, outcome: 'REFUSED', by: 'decision-2', effective: '2020-04-16' }],
    ['FulfilDecisionCondition', { decision, condition: 'loan', document }],
    ['SettleDeadlines', { kind: 'CONDITION', subject: 'G1/c1', deadline: '2020-04-30' }],
  ])('take %s as it is', (type, plain) => {
    expect(checked(type, plain)).toStrictEqual({ faults: [], command: plain });
  });

  it('V-01 V-08 leave what is incomplete to be refused by the rule', () => {
    expect(checked('ProposeDecision', { body: 'AJR' }).faults).toStrictEqual([]);
    expect(checked('CastVote', { ballot, seat: 'M1', proposal: hash, choice: 'OBJECT' }).faults).toStrictEqual([]);
  });

  it.each<[string, Type, object]>([
    ['a member that there is not', 'OpenBallot', { decision, proposal: hash, mode: 'WRITTEN', casting: true }],
    ['a mode that there is not', 'OpenBallot', { decision, proposal: hash, mode: 'SHOUTED' }],
    ['an effect that there is not', 'ProposeDecision', { body: 'AJR', ...content, effects: [{ id: 'e1', does: 'Rule', command: {} }] }],
    [
      'an effect with a member missing',
      'ProposeDecision',
      { body: 'AJR', ...content, effects: [{ id: 'e1', does: 'CreateSeat', command: { seat: 'M2' } }] },
    ],
    ['a change that is denied', 'CastVote', { ...vote, choice: 'FOR', change: false }],
    ['a day that there is not', 'RecordOutsideDecision', { ...outside, decidedOn: '2020-02-31' }],
    ['a vote with a fraction of a member', 'RecordOutsideDecision', { ...outside, vote: { outcome: 'MAJORITY', for: 7.5, against: 1 } }],
    ['null in the place of nothing', 'CloseBallot', { ballot, outcome: null }],
  ])('find fault with %s', (_, type, plain) => {
    expect(checked(type, plain).faults).not.toStrictEqual([]);
  });
});
