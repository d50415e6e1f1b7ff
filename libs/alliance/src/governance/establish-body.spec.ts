import { event } from '../decider';
import { as, document, given, happened, REGISTERED, SEATED, SINCE, TODAY } from '../scenario';
import { establishBody } from './establish-body';

const registrar = as('reg', 'REGISTRAR');
const clause = { kind: 'CONTRACT_CLAUSE', ref: 'TAS 5.1' } as const;
const group = { body: 'AJR', kind: 'AJR', name: 'Steering group', authority: clause } as const;
const council = { body: 'COUNCIL', kind: 'OUTSIDE', name: 'City Council' } as const;
const { authority: _, ...established } = group;
const agreed = [
  ...REGISTERED,
  happened('AgreementDrafted', { agreement: 'TAS', kind: 'TAS', version: 1, document: document('tas'), parties: ['CITY', 'MEH'] }),
  happened('AgreementBecameEffectiveFor', { agreement: 'TAS', party: 'CITY' }),
];

describe('establishing a body', () => {
  it('rests on the agreement, once it is in force for some party', () => {
    const answer = given(...agreed).when(establishBody, group, registrar);
    expect(answer).toStrictEqual([event('BodyEstablished', established, { authority: clause })]);
  });

  it('needs neither agreement nor authority for a body outside', () => {
    const answer = given(...REGISTERED).when(establishBody, council, registrar);
    expect(answer).toStrictEqual([event('BodyEstablished', council)]);
  });

  it('refuses anybody but the registrar', () => {
    const answer = given(...agreed).when(establishBody, group, as('mgr', 'MANAGER'));
    expect(answer).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('refuses a name that is taken', () => {
    const answer = given(...REGISTERED).when(establishBody, { ...council, body: 'BOARD' }, registrar);
    expect(answer).toStrictEqual({ refused: 'BODY_EXISTS', body: 'BOARD' });
  });

  it('refuses a second steering group, and names the first', () => {
    const answer = given(...SEATED).when(establishBody, { ...group, body: 'AJR2' }, registrar);
    expect(answer).toStrictEqual({ refused: 'BODY_EXISTS', body: 'AJR' });
  });

  it('D-20 refuses a body of the alliance on a day when the agreement is in force for nobody', () => {
    const before = { ...group, effective: '2019-12-31' };
    expect(given(...agreed).when(establishBody, before, registrar)).toStrictEqual({ refused: 'AGREEMENT_NOT_EFFECTIVE' });
    expect(given(...REGISTERED).when(establishBody, group, registrar)).toStrictEqual({ refused: 'AGREEMENT_NOT_EFFECTIVE' });
  });

  it('refuses a body of the alliance that rests on nothing', () => {
    const answer = given(...agreed).when(establishBody, established, registrar);
    expect(answer).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
  });

  it('happens as the effect of a decision, with its authority and from its day', () => {
    const authority = { kind: 'DECISION', ref: 'decision-1' } as const;
    const answer = given(...SEATED).when(
      establishBody,
      { body: 'APR', kind: 'APR', name: 'Project group' },
      as('c1', 'AJR_CHAIR', { effectOf: { authority, from: TODAY } }),
    );
    expect(answer).toStrictEqual([event('BodyEstablished', { body: 'APR', kind: 'APR', name: 'Project group' }, { effective: TODAY, authority })]);
  });

  it('gives its command back', () => {
    const command = { ...group, effective: SINCE };
    const answer = given(...agreed).when(establishBody, command, registrar);
    expect(establishBody.commandOf(answer as never)).toStrictEqual(command);
  });
});
