import { event } from '../decider';
import { as, given, happened, REGISTERED, SEATED, TODAY } from '../scenario';
import { adoptPolicySet } from './adopt-policy-set';
import type { PolicyValues } from './policies';
import { agreed, CLAUSE, decided, DECISION, effectOf, registrar } from './scenario';

const policies: PolicyValues = { noticeDays: 10, votingRules: { GOVERNANCE: 'STRICT' } };

describe('adopting policies', () => {
  it('is for the registrar as long as there is no steering group', () => {
    const answer = given(...REGISTERED).when(adoptPolicySet, { policies }, registrar);
    expect(answer).toStrictEqual([event('PolicySetAdopted', { policies })]);
  });

  it('rests on a decision once there is one', () => {
    const when = (authority?: typeof CLAUSE | typeof DECISION) =>
      given(...SEATED, ...agreed()).when(adoptPolicySet, { policies, ...(authority && { authority }) }, registrar);
    expect(when()).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
    expect(when(CLAUSE)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
    expect(when(DECISION)).toStrictEqual([event('PolicySetAdopted', { policies }, { authority: DECISION })]);
  });

  it('happens as the effect of a decision, from its day', () => {
    const answer = given(...SEATED, ...agreed()).when(adoptPolicySet, { policies }, as('c1', 'AJR_CHAIR', effectOf('2020-06-01')));
    expect(answer).toStrictEqual([event('PolicySetAdopted', { policies }, { effective: '2020-06-01', authority: DECISION })]);
  });

  it.each([
    ['anybody but the registrar', { policies }, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    [
      'an authority that is not there',
      { policies, authority: { kind: 'DECISION', ref: 'decision-9' } as const },
      registrar,
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    [
      'an authority not in force on the day',
      { policies, authority: DECISION },
      registrar,
      { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-1', on: TODAY },
    ],
    ['a day already past', { policies, effective: '2020-04-19' }, registrar, { refused: 'POLICY_NOT_FORWARD', on: '2020-04-19' }],
    ['an empty set', { policies: {} }, registrar, { refused: 'POLICIES_MISSING' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...REGISTERED, decided('decision-1', '2020-04-21')).when(adoptPolicySet, command, circumstance)).toStrictEqual(refusal);
  });

  const STATUS_QUO = { level: 'STATUS_QUO', days: 0 } as const;
  it.each<[keyof PolicyValues, string, PolicyValues]>([
    ['fundingBodies', 'names a body that is not there', { fundingBodies: ['NOBODY'] }],
    ['fundingBodies', 'names the steering group itself', { fundingBodies: ['AJR'] }],
    ['fundingBodies', 'names a body twice', { fundingBodies: ['BOARD', 'BOARD'] }],
    ['clientBody', 'is a body of the alliance', { clientBody: 'AJR' }],
    ['agendaDays', 'is before the notice', { noticeDays: 3, agendaDays: 4 }],
    ['writtenWindowDays', 'is longer than two weeks', { writtenWindowDays: 15 }],
    ['writtenWindowDays', 'is nothing', { writtenWindowDays: 0 }],
    ['noticeDays', 'is longer than a year', { noticeDays: 367 }],
    ['minutesDraftDays', 'is no whole number', { minutesDraftDays: 1.5 }],
    ['deadlockLadder', 'is empty', { deadlockLadder: [] }],
    ['deadlockLadder', 'does not end as things are', { deadlockLadder: [{ level: 'MEDIATOR', days: 7 }] }],
    ['deadlockLadder', 'has a step twice', { deadlockLadder: [{ level: 'MEDIATOR', days: 7 }, { level: 'MEDIATOR', days: 7 }, STATUS_QUO] }],
    ['deadlockLadder', 'has a step of less than no days', { deadlockLadder: [{ level: 'MEDIATOR', days: -1 }, STATUS_QUO] }],
    ['reservedMatters', 'are for a body of the alliance', { reservedMatters: [{ matter: 'GATES', body: 'AJR' }] }],
    [
      'reservedMatters',
      'are reserved twice',
      {
        reservedMatters: [
          { matter: 'GATES', body: 'BOARD' },
          { matter: 'GATES', body: 'BOARD' },
        ],
      },
    ],
    ['refsMax', 'is none', { refsMax: 0 }],
    ['refsPerCategoryMax', 'is more than all', { refsPerCategoryMax: 11 }],
    ['scoringThreshold', 'is none', { scoringThreshold: 0 }],
    ['shortlistMin', 'is more than the greatest', { shortlistMin: 6 }],
    ['shortlistMax', 'is less than the least', { shortlistMax: 2 }],
    ['crossComponentApproval', 'is asked twice', { crossComponentApproval: ['AJR', 'AJR'] }],
    ['backdatingDays', 'is less than nothing', { backdatingDays: -1 }],
    ['changeMeterThresholds', 'do not rise', { changeMeterThresholds: [50, 10] }],
    ['ageingDays', 'is none', { ageingDays: 0 }],
    ['producersShare', 'is more than the whole', { producersShare: '3/2' }],
    ['producersShare', 'is not reduced', { producersShare: '2/4' }],
    ['orphanEscalationAfter', 'is longer than a year', { orphanEscalationAfter: 367 }],
    ['withheldFromPublic', 'names what never happens', { withheldFromPublic: ['PricesShouted'] }],
    ['withheldFromPublic', 'names what every object has', { withheldFromPublic: ['toString'] }],
    ['withheldFromPublic', 'names one twice', { withheldFromPublic: ['VoteCast', 'VoteCast'] }],
  ])('refuses a value out of bounds: %s %s', (policy, _, values) => {
    const answer = given(...SEATED, decided()).when(adoptPolicySet, { policies: values, authority: DECISION }, registrar);
    expect(answer).toStrictEqual({ refused: 'POLICY_OUT_OF_BOUNDS', policy });
  });

  it('takes bounds together with the values that hold already', () => {
    const known = happened('PolicySetAdopted', { policies: { shortlistMax: 8 } });
    const answer = given(...REGISTERED, known).when(adoptPolicySet, { policies: { shortlistMin: 6 } }, registrar);
    expect(answer).toStrictEqual([event('PolicySetAdopted', { policies: { shortlistMin: 6 } })]);
  });

  it('takes every policy at once, and gives its command back', () => {
    const all: PolicyValues = {
      fundingBodies: ['BOARD'],
      clientBody: 'BOARD',
      votingUnit: 'SEAT',
      votingRules: { OTHER: 'STRICT' },
      quorumRule: 'EVERY_PARTY',
      abstention: 'STAND_ASIDE',
      positionsWhileOpen: 'HIDDEN',
      noticeDays: 7,
      agendaDays: 7,
      writtenWindowDays: 14,
      minutesDraftDays: 5,
      provisionalEffects: 'NONE',
      deadlockLadder: [{ level: 'MEDIATOR', days: 14 }, STATUS_QUO],
      deadlockBreaker: 'EXPERT_BINDING',
      reservedMatters: [{ matter: 'GATES', body: 'BOARD' }],
      consortiumAddUntil: 'AWARD',
      allowReducedGroup: true,
      allowMemberOfTwoCandidates: true,
      refsMax: 5,
      refsPerCategoryMax: 5,
      scoringThreshold: 2,
      shortlistMin: 2,
      shortlistMax: 2,
      crossComponentApproval: ['CLIENT'],
      backdatingDays: 0,
      changeMeterThresholds: [10, 50],
      ageingDays: 30,
      producersShare: '2/5',
      incentiveModifier: false,
      missingDataRule: 'RESCALE',
      orphanEscalationAfter: 14,
      withheldFromPublic: ['MeasurementRecorded', 'VoteCast'],
    };
    const command = { policies: all, effective: '2020-05-01' };
    const answer = given(...REGISTERED).when(adoptPolicySet, command, registrar);
    expect(answer).toStrictEqual([event('PolicySetAdopted', { policies: all }, { effective: '2020-05-01' })]);
    expect(adoptPolicySet.commandOf(answer as never)).toStrictEqual(command);
  });
});
