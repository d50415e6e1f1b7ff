import { event, type Entry } from '../decider';
import { as, document, given, happened, SEATED, SINCE, TODAY } from '../scenario';
import { admitConsortiumMember } from './admit-consortium-member';
import { company } from './procurement-scenario';

const meh = as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' });
const proposed = happened('ConsortiumChangeProposed', {
  change: 'change-1',
  party: 'MEH',
  company: company('n'),
  assessment: document('assessment'),
});
const proposal = 'p'.repeat(43);
const adopted: readonly Entry[] = [
  happened(
    'DecisionProposed',
    { decision: 'decision-1', body: 'AJR', version: 1, type: 'PARTY', basis: { kind: 'CONTRACT_CLAUSE', ref: '9' }, effects: [], conditions: [] },
    { hash: proposal },
  ),
  happened('DecisionAdopted', { decision: 'decision-1', ballot: 'ballot-1', proposal, outcome: 'UNANIMOUS', effects: [] }),
];
const required = happened('ApprovalRequired', { decision: 'decision-1', body: 'BOARD' });
const inForce = happened('DecisionTookEffect', { decision: 'decision-1' });
const board = happened('OutsideDecisionRecorded', {
  decision: 'decision-2',
  body: 'BOARD',
  decidedOn: SINCE,
  reference: '§ 2',
  extract: 'x',
  vote: { outcome: 'NOT_STATED' },
  effects: [],
});
const answered = (type: 'ApprovalGranted' | 'ApprovalRefused', of = proposal) =>
  happened(type, { decision: 'decision-1', body: 'BOARD', proposal: of, by: 'decision-2' });
const approved = answered('ApprovalGranted');

const authority = { kind: 'DECISION', ref: 'decision-1' } as const;
const command = { change: 'change-1', authority };
const history = [...SEATED, proposed, ...adopted, inForce, board, approved];
const data = { change: 'change-1', party: 'MEH', ...company('n') };
const effect = as('c1', 'AJR_CHAIR', { effectOf: { authority, from: TODAY } });

describe('admitting a company to a consortium', () => {
  it("C-01 is recorded by the party's signatory, on the steering group's decision that the client has approved", () => {
    expect(given(...history).when(admitConsortiumMember, command, meh)).toStrictEqual([event('ConsortiumMemberAdmitted', data, { authority })]);
  });

  it.each([
    ['was given', [...SEATED, proposed, ...adopted, approved]],
    ['is still waited for, as the decision itself is', [...SEATED, proposed, ...adopted, required]],
  ])("C-01, D-21 is what the decision itself does, where the client's approval %s", (_, before) => {
    const answer = given(...before).when(admitConsortiumMember, { change: 'change-1' }, effect);
    expect(answer).toStrictEqual([event('ConsortiumMemberAdmitted', data, { effective: TODAY, authority })]);
  });

  it.each([
    ['the client has not answered', [...SEATED, proposed, ...adopted, inForce, board]],
    ['the client has not answered, though it was to', [...SEATED, proposed, ...adopted, required, inForce, board]],
    ['the client has refused', [...history, answered('ApprovalRefused')]],
    ['the client has approved another version', [...SEATED, proposed, ...adopted, inForce, board, answered('ApprovalGranted', 'q'.repeat(43))]],
  ])('C-01, D-22 nobody is admitted where %s', (_, before) => {
    expect(given(...before).when(admitConsortiumMember, command, meh)).toStrictEqual({ refused: 'APPROVAL_MISSING', body: 'BOARD' });
  });

  it("C-01 an effect needs the client's approval as well", () => {
    const answer = given(...SEATED, proposed, ...adopted).when(admitConsortiumMember, { change: 'change-1' }, effect);
    expect(answer).toStrictEqual({ refused: 'APPROVAL_MISSING', body: 'BOARD' });
  });

  it('C-01 nobody is admitted where it is not said who approves for the client', () => {
    const before = history.filter(({ type }) => type !== 'PolicySetAdopted');
    expect(given(...before).when(admitConsortiumMember, command, meh)).toStrictEqual({ refused: 'APPROVAL_MISSING', body: 'CLIENT' });
  });

  it.each([
    ['nothing', { change: 'change-1' }, { refused: 'AUTHORITY_MISSING' }],
    ['the agreement', { ...command, authority: { kind: 'CONTRACT_CLAUSE', ref: '9' } } as const, { refused: 'AUTHORITY_MISSING' }],
    [
      'a body outside',
      { ...command, authority: { kind: 'DECISION', ref: 'decision-2' } } as const,
      { refused: 'NOT_THE_DECIDING_BODY', body: 'AJR' },
    ],
    [
      'no decision of the register',
      { ...command, authority: { kind: 'DECISION', ref: 'x' } } as const,
      { refused: 'DECISION_NOT_FOUND', decision: 'x' },
    ],
    [
      'a decision not yet in force',
      { ...command, effective: '2019-12-31', lateBecause: 'Forgotten' },
      { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-1', on: '2019-12-31' },
    ],
  ])('C-01 is not admitted on %s', (_, asked, refusal) => {
    // The party was there before its decision was.
    const before = history.map((one) => (one.type === 'PartyRegistered' ? { ...one, effective: '2019-01-01' } : one));
    expect(given(...before).when(admitConsortiumMember, asked, meh)).toStrictEqual(refusal);
  });

  it('C-01 the agreement is not enough even before there is a steering group', () => {
    const before = history.map((one) => (one.type === 'BodyEstablished' ? { ...one, effective: '2020-05-01' } : one));
    const clause = { ...command, authority: { kind: 'CONTRACT_CLAUSE', ref: '9' } } as const;
    expect(given(...before).when(admitConsortiumMember, clause, meh)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
  });

  it.each([
    [
      "by another party's signatory",
      as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' }),
      history,
      { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' },
    ],
    ['by the manager', as('mgr', 'MANAGER'), history, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['C-01 that nobody has proposed', meh, history.filter((one) => one !== proposed), { refused: 'CHANGE_NOT_FOUND', change: 'change-1' }],
    ['twice', meh, [...history, happened('ConsortiumMemberAdmitted', data)], { refused: 'ALREADY_ADMITTED', change: 'change-1' }],
    [
      'proposed twice and admitted once',
      meh,
      [...history, happened('ConsortiumMemberAdmitted', { ...data, change: 'change-9' })],
      { refused: 'MEMBER_EXISTS', member: 'n' },
    ],
    [
      'to a party that has withdrawn',
      meh,
      [...history, happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] })],
      { refused: 'PARTY_NOT_FOUND', party: 'MEH' },
    ],
  ])('is not admitted %s', (_, who, before, refusal) => {
    expect(given(...before).when(admitConsortiumMember, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(admitConsortiumMember.commandOf(given(...history).when(admitConsortiumMember, asked, meh) as never)).toStrictEqual(asked);
  });
});
