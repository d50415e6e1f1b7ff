import { event } from '../decider';
import { as, given, happened, SEATED, SINCE, seated, TODAY } from '../scenario';
import { adopted, decidedOutside, failed, inForce, proposed } from './decision-scenario';
import { revokeDecision } from './revoke-decision';

const chair = as('c1', 'AJR_CHAIR');
const authority = { kind: 'DECISION', ref: 'decision-2' } as const;
const command = { decision: 'decision-1', authority };
const history = [...SEATED, ...adopted('decision-1'), ...inForce('decision-2')];
const data = { decision: 'decision-1', by: 'decision-2' };

describe('revoking a decision', () => {
  it('D-10 takes back what has not taken effect yet, on a decision of the same body', () => {
    expect(given(...history).when(revokeDecision, command, chair)).toStrictEqual([event('DecisionRevoked', data, { authority })]);
  });

  it('D-10 is what a later decision can do by itself', () => {
    const effect = seated('M1', { effectOf: { authority, from: '2020-05-01' } });
    expect(given(...history).when(revokeDecision, { decision: 'decision-1' }, effect)).toStrictEqual([
      event('DecisionRevoked', data, { effective: '2020-05-01', authority }),
    ]);
  });

  it.each([
    ['of the steering group', [...SEATED, ...inForce('decision-1'), ...inForce('decision-2')], command, chair],
    [
      'of a body outside',
      [...history, decidedOutside('decision-3')],
      { ...command, decision: 'decision-3' },
      { ...chair, effectOf: { authority, from: TODAY } },
    ],
  ])('D-10 refuses a decision %s that has taken effect: it can only be superseded', (_, before, asked, circumstance) => {
    const answer = given(...before).when(revokeDecision, asked, circumstance);
    expect(answer).toStrictEqual({ refused: 'ALREADY_IN_EFFECT', decision: asked.decision, from: SINCE });
  });

  it('D-10 revokes once', () => {
    const answer = given(...history, happened('DecisionRevoked', data)).when(revokeDecision, command, chair);
    expect(answer).toStrictEqual({ refused: 'ALREADY_REVOKED', from: SINCE });
  });

  it.each([
    ['proposed', [...SEATED, proposed('decision-1'), ...inForce('decision-2')]],
    ['not adopted', [...SEATED, proposed('decision-1'), failed('decision-1'), ...inForce('decision-2')]],
  ])('refuses what is only %s', (_, before) => {
    expect(given(...before).when(revokeDecision, command, chair)).toStrictEqual({ refused: 'DECISION_NOT_ADOPTED', decision: 'decision-1' });
  });

  it('D-01 refuses to rest on a decision of another body', () => {
    const outside = { ...command, authority: { kind: 'DECISION', ref: 'decision-3' } } as const;
    const answer = given(...history, decidedOutside('decision-3')).when(revokeDecision, outside, chair);
    expect(answer).toStrictEqual({ refused: 'NOT_THE_DECIDING_BODY', body: 'AJR' });
  });

  it('D-01 lets the body revoke to which it was recommended', () => {
    const outside = { kind: 'DECISION', ref: 'decision-3' } as const;
    const before = [...SEATED, ...adopted('decision-1', { recommendsTo: ['BOARD'] }), decidedOutside('decision-3')];
    expect(given(...before).when(revokeDecision, { ...command, authority: outside }, chair)).toStrictEqual([
      event('DecisionRevoked', { decision: 'decision-1', by: 'decision-3' }, { authority: outside }),
    ]);
  });

  it.each([
    ['no authority', undefined, { refused: 'AUTHORITY_MISSING' }],
    ['a clause, now that there is a steering group', { kind: 'CONTRACT_CLAUSE', ref: '5.2' }, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown decision', { kind: 'DECISION', ref: 'decision-9' }, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['a decision not in force', { kind: 'DECISION', ref: 'decision-1' }, { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-1', on: TODAY }],
  ] as const)('refuses to rest on %s', (_, basis, refusal) => {
    expect(given(...history).when(revokeDecision, { decision: 'decision-1', ...(basis && { authority: basis }) }, chair)).toStrictEqual(refusal);
  });

  it('refuses to rest on a recommendation', () => {
    const before = [
      ...SEATED,
      ...adopted('decision-1'),
      ...adopted('decision-2', { recommendsTo: ['BOARD'] }),
      happened('DecisionTookEffect', { decision: 'decision-2' }),
    ];
    expect(given(...before).when(revokeDecision, command, chair)).toStrictEqual({
      refused: 'AUTHORITY_NOT_IN_FORCE',
      decision: 'decision-2',
      on: TODAY,
    });
  });

  it('is for the chair', () => {
    expect(given(...history).when(revokeDecision, command, seated('M1'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('refuses a decision that does not exist', () => {
    const answer = given(...history).when(revokeDecision, { ...command, decision: 'decision-9' }, chair);
    expect(answer).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-9' });
  });

  it('gives its command back', () => {
    const dated = { ...command, effective: TODAY };
    const made = given(...history).when(revokeDecision, dated, chair);
    expect(revokeDecision.commandOf(made as never)).toStrictEqual(dated);
  });
});
