import { event } from '../decider';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { appointSecretary } from './appoint-secretary';

const registrar = as('reg', 'REGISTRAR');
const clause = { kind: 'CONTRACT_CLAUSE', ref: 'TAS 5.4' } as const;
const decided = { kind: 'DECISION', ref: 'decision-1' } as const;
const secretary = { body: 'AJR', person: 'sec2' };
const first = { body: 'APR', person: 'sec2' };
const history = [
  ...SEATED,
  happened('BodyEstablished', { body: 'APR', kind: 'APR', name: 'Project group' }),
  happened(
    'OutsideDecisionRecorded',
    {
      decision: 'decision-1',
      body: 'BOARD',
      decidedOn: '2020-02-03',
      reference: '§ 41',
      extract: 'e'.repeat(43),
      vote: { outcome: 'NOT_STATED' },
      effects: [],
    },
    { effective: '2020-02-03' },
  ),
];

describe('appointing the secretary of a body', () => {
  it('rests on a decision', () => {
    const answer = given(...history).when(appointSecretary, { ...secretary, authority: decided }, registrar);
    expect(answer).toStrictEqual([event('SecretaryAppointed', secretary, { authority: decided })]);
  });

  it('rests on the agreement for the first secretary of a body', () => {
    const answer = given(...history).when(appointSecretary, { ...first, authority: clause }, registrar);
    expect(answer).toStrictEqual([event('SecretaryAppointed', first, { authority: clause })]);
  });

  it('may be recorded by the chair, on a decision', () => {
    const answer = given(...history).when(appointSecretary, { ...secretary, authority: decided, to: '2020-12-31' }, as('c1', 'AJR_CHAIR'));
    expect(answer).toStrictEqual([event('SecretaryAppointed', { ...secretary, to: '2020-12-31' }, { authority: decided })]);
  });

  it('happens as the effect of a decision', () => {
    const answer = given(...history).when(appointSecretary, secretary, as('c1', 'AJR_CHAIR', { effectOf: { authority: decided, from: TODAY } }));
    expect(answer).toStrictEqual([event('SecretaryAppointed', secretary, { effective: TODAY, authority: decided })]);
  });

  it.each([
    ['a member', { ...secretary, authority: decided }, as('c2', 'AJR_MEMBER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['an unknown body', { ...secretary, body: 'EVAL', authority: decided }, registrar, { refused: 'BODY_NOT_FOUND', body: 'EVAL' }],
    ['a body outside', { ...secretary, body: 'BOARD', authority: decided }, registrar, { refused: 'BODY_IS_OUTSIDE', body: 'BOARD' }],
    ['the agreement, for a second secretary', { ...secretary, authority: clause }, registrar, { refused: 'AUTHORITY_MISSING' }],
    [
      'a decision before it was in force',
      { ...secretary, authority: decided, effective: '2020-02-01' },
      registrar,
      { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-1', on: '2020-02-01' },
    ],
    [
      'a last day before the first',
      { ...secretary, authority: decided, to: '2020-04-19' },
      registrar,
      { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' },
    ],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...history).when(appointSecretary, command, circumstance)).toStrictEqual(refusal);
  });

  it('takes an appointment for a single day', () => {
    const answer = given(...history).when(appointSecretary, { ...secretary, authority: decided, to: TODAY }, registrar);
    expect(answer).toStrictEqual([event('SecretaryAppointed', { ...secretary, to: TODAY }, { authority: decided })]);
  });

  it('gives its command back', () => {
    const command = { ...secretary, to: '2021-12-31', effective: '2020-05-01', authority: decided };
    expect(appointSecretary.commandOf(given(...history).when(appointSecretary, command, registrar) as never)).toStrictEqual(command);
  });
});
