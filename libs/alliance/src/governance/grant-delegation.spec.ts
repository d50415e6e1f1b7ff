import { event } from '../decider';
import { as, eur, given, happened, REGISTERED, SEATED, seated, TODAY } from '../scenario';
import { decidedOutside, inForce } from './decision-scenario';
import { grantDelegation } from './grant-delegation';

const chair = as('c1', 'AJR_CHAIR');
const clerk = as('clerk', 'OUTSIDE_CLERK');
const apr = happened('BodyEstablished', { body: 'APR', kind: 'APR', name: 'Project group' });
const authority = { kind: 'DECISION', ref: 'decision-1' } as const;
const outside = { kind: 'DECISION', ref: 'decision-2' } as const;
const clause = { kind: 'CONTRACT_CLAUSE', ref: '4.1' } as const;
const history = [...SEATED, apr, ...inForce('decision-1'), decidedOutside('decision-2')];
const terms = { to: 'APR', scope: ['TransferBudget'], limitEach: eur(100_000), limitTotal: eur(500_000), until: '2020-12-31' };
const command = { ...terms, authority };
const granted = (data: object, more: object) => [event('DelegationGranted', { delegation: 'delegation-1', ...terms, ...data }, more)];
const gate = (decidingBody: string) => happened('GateDefined', { gate: 'G1', order: 1, from: 'P1', decidingBody, votingRule: 'UNANIMOUS' });

describe('granting a delegation', () => {
  it('V-25 says to whom, for what, up to which amounts and until when, on a decision of the steering group', () => {
    expect(given(...history).when(grantDelegation, command, chair)).toStrictEqual(granted({}, { authority }));
  });

  it('V-25 is granted by a funding body too, through its clerk', () => {
    const answer = given(...history).when(grantDelegation, { ...command, authority: outside, scope: ['ChangeCostFrame'] }, clerk);
    expect(answer).toStrictEqual(granted({ scope: ['ChangeCostFrame'] }, { authority: outside }));
  });

  it('V-25 is what an adopted decision can do by itself', () => {
    const effect = seated('M1', { effectOf: { authority, from: '2020-05-01' } });
    expect(given(...history).when(grantDelegation, terms, effect)).toStrictEqual(granted({}, { effective: '2020-05-01', authority }));
  });

  it('rests on the agreement before there is a steering group', () => {
    const answer = given(...REGISTERED, apr).when(grantDelegation, { ...command, authority: clause }, as('reg', 'REGISTRAR'));
    expect(answer).toStrictEqual(granted({}, { authority: clause }));
  });

  it('V-25 may be for a single day', () => {
    expect(given(...history).when(grantDelegation, { ...command, until: TODAY }, chair)).toStrictEqual(granted({ until: TODAY }, { authority }));
  });

  it('numbers delegations', () => {
    const before = happened('DelegationGranted', { delegation: 'delegation-1', ...terms });
    expect(given(...history, before).when(grantDelegation, command, chair)).toStrictEqual(granted({ delegation: 'delegation-2' }, { authority }));
  });

  it.each([
    ['the cost frame', ['ChangeCostFrame'], history, 'BOARD'],
    ['the gates of another body', ['PassGate'], [...history, gate('BOARD')], 'BOARD'],
  ])('V-27 the steering group does not delegate %s', (_, scope, before, body) => {
    expect(given(...before).when(grantDelegation, { ...command, scope }, chair)).toStrictEqual({ refused: 'NOT_THE_DECIDING_BODY', body });
  });

  it('V-27 it delegates its own gates', () => {
    const answer = given(...history, gate('AJR')).when(grantDelegation, { ...command, scope: ['PassGate'] }, chair);
    expect(answer).toStrictEqual(granted({ scope: ['PassGate'] }, { authority }));
  });

  it('V-27 an outside body that does not fund delegates nothing of the steering group', () => {
    const council = [
      happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'The council' }),
      happened('RoleGranted', { person: 'clerk-2', role: 'OUTSIDE_CLERK', body: 'COUNCIL' }),
      decidedOutside('decision-3', 'COUNCIL'),
    ];
    const asked = { ...command, authority: { kind: 'DECISION', ref: 'decision-3' } } as const;
    const answer = given(...history, ...council).when(grantDelegation, asked, as('clerk-2', 'OUTSIDE_CLERK'));
    expect(answer).toStrictEqual({ refused: 'NOT_THE_DECIDING_BODY', body: 'AJR' });
  });

  it.each([
    ['to a body that does not exist', { ...command, to: 'NOBODY' }, { refused: 'BODY_NOT_FOUND', body: 'NOBODY' }],
    ['up to nothing at all', { ...command, limitTotal: eur(0) }, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['up to less than nothing each', { ...command, limitEach: eur(-1) }, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['in another currency', { ...command, limitEach: { currency: 'SEK', minor: '100' } }, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
    ['until a day before it begins', { ...command, until: '2020-04-19' }, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
    ['without authority', terms, { refused: 'AUTHORITY_MISSING' }],
    ['on the agreement, now that there is a steering group', { ...command, authority: clause }, { refused: 'AUTHORITY_MISSING' }],
    [
      'on an unknown decision',
      { ...command, authority: { kind: 'DECISION', ref: 'decision-9' } },
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
  ] as const)('refuses a delegation %s', (_, asked, refusal) => {
    expect(given(...history).when(grantDelegation, asked, chair)).toStrictEqual(refusal);
  });

  it.each([
    ['a member', history, command, seated('M1'), 'AJR_CHAIR'],
    ['the clerk of another body than the one that decided', history, command, clerk, 'AJR_CHAIR'],
    ['the registrar, now that there is a steering group', history, command, as('reg', 'REGISTRAR'), 'AJR_CHAIR'],
    ['a manager, before there is one', [...REGISTERED, apr], { ...command, authority: clause }, as('mgr', 'MANAGER'), 'REGISTRAR'],
  ] as const)('is not for %s', (_, before, asked, circumstance, needs) => {
    expect(given(...before).when(grantDelegation, asked, circumstance)).toStrictEqual({ refused: 'NOT_PERMITTED', needs });
  });

  it('gives its command back', () => {
    const dated = { ...command, effective: '2020-05-01' };
    const made = given(...history).when(grantDelegation, dated, chair);
    expect(grantDelegation.commandOf(made as never)).toStrictEqual(dated);
  });
});
