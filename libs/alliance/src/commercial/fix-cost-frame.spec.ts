import { event } from '../decider';
import { as, eur, given, happened, REGISTERED, SEATED, SINCE, TODAY } from '../scenario';
import { fixCostFrame, type FixCostFrame } from './fix-cost-frame';
import { by, clerk, components, decided, decidedOutside, FRAMED, inForce, proposed } from './money-scenario';

const board = decidedOutside('decision-7', 'BOARD');
const frame = { total: eur(1600), components: components(1000, 100, 200, 300), vat: 'EXCLUDED' } as const;
const fix: FixCostFrame = { ...frame, authority: by('decision-7') };
const fixed = event('CostFrameFixed', frame, { authority: by('decision-7') });

describe('fixing the cost frame', () => {
  it('M-01 holds the four components whose sum is the total', () => {
    expect(given(...SEATED, board).when(fixCostFrame, fix, clerk)).toStrictEqual([fixed]);
  });

  it('M-01 refuses components that do not add up, by a cent', () => {
    const answer = given(...SEATED, board).when(fixCostFrame, { ...fix, total: eur(1601) }, clerk);
    expect(answer).toStrictEqual({ refused: 'FRAME_NOT_BALANCED', total: eur(1601), sum: eur(1600) });
  });

  it('M-03 holds the targets of periods defined before: within the target budget, and all of it once they fill the term', () => {
    const defined = (end: string, target: number) => [
      ...SEATED,
      board,
      happened('ContractTermSet', { start: '2020-01-01', end, basis: 'TAS' }),
      happened('ContractPeriodDefined', { period: 'P1', from: '2020-01-01', to: '2021-12-31', target: eur(target) }),
    ];
    const refused = (target: number) => ({ refused: 'FRAME_NOT_BALANCED', total: eur(1000), sum: eur(target) });
    expect(given(...defined('2021-12-31', 1000)).when(fixCostFrame, fix, clerk)).toStrictEqual([fixed]);
    expect(given(...defined('2021-12-31', 999)).when(fixCostFrame, fix, clerk)).toStrictEqual(refused(999));
    expect(given(...defined('2022-12-31', 999)).when(fixCostFrame, fix, clerk)).toStrictEqual([fixed]);
    expect(given(...defined('2022-12-31', 1001)).when(fixCostFrame, fix, clerk)).toStrictEqual(refused(1001));
  });

  it("M-02 happens as the effect of the funding body's decision", () => {
    const answer = given(...SEATED, board).when(fixCostFrame, frame, { ...clerk, effectOf: { authority: by('decision-7'), from: SINCE } });
    expect(answer).toStrictEqual([event('CostFrameFixed', frame, { authority: by('decision-7'), effective: SINCE })]);
  });

  it('M-02 refuses a decision of the steering group, also as its effect', () => {
    const history = [...SEATED, ...decided('decision-6', [])];
    const refused = { refused: 'NOT_FUNDING_BODY', body: 'AJR' };
    expect(given(...history).when(fixCostFrame, { ...frame, authority: by('decision-6') }, clerk)).toStrictEqual(refused);
    expect(given(...history).when(fixCostFrame, frame, { ...clerk, effectOf: { authority: by('decision-6'), from: SINCE } })).toStrictEqual(refused);
  });

  it("M-02 is recorded by that body's own clerk", () => {
    const other = [
      ...SEATED,
      board,
      happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'Council' }),
      happened('RoleGranted', { person: 'council-clerk', role: 'OUTSIDE_CLERK', body: 'COUNCIL' }),
    ];
    const refused = { refused: 'NOT_PERMITTED', needs: 'OUTSIDE_CLERK' };
    const both = happened('PolicySetAdopted', { policies: { fundingBodies: ['BOARD', 'COUNCIL'] } });
    expect(given(...other, both).when(fixCostFrame, fix, as('council-clerk', 'OUTSIDE_CLERK'))).toStrictEqual(refused);
    expect(given(...other, both).when(fixCostFrame, fix, clerk)).toStrictEqual([fixed]);
    expect(given(...SEATED, board).when(fixCostFrame, fix, as('fin', 'FINANCE_OFFICER'))).toStrictEqual(refused);
  });

  it('M-02 rests on the agreement only until there is a steering group', () => {
    const authority = { kind: 'CONTRACT_CLAUSE', ref: '12.1' } as const;
    expect(given(...REGISTERED).when(fixCostFrame, { ...frame, authority }, clerk)).toStrictEqual([event('CostFrameFixed', frame, { authority })]);
    expect(given(...SEATED).when(fixCostFrame, { ...frame, authority }, clerk)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
  });

  it('refuses without a decision, on an unknown one, and on one that is not in force', () => {
    expect(given(...SEATED).when(fixCostFrame, frame, clerk)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
    expect(given(...SEATED).when(fixCostFrame, fix, clerk)).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-7' });
    const open = proposed('decision-7', [], [], 'BOARD');
    const refused = { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-7', on: TODAY };
    expect(given(...SEATED, open).when(fixCostFrame, fix, clerk)).toStrictEqual(refused);
    expect(given(...SEATED, open, inForce('decision-7', '2020-05-01')).when(fixCostFrame, fix, clerk)).toStrictEqual(refused);
  });

  it('is done once', () => {
    expect(given(...FRAMED, board).when(fixCostFrame, fix, clerk)).toStrictEqual({ refused: 'COST_FRAME_EXISTS' });
  });

  it.each([
    ['nothing at all', { total: eur(0), components: components(0, 0, 0, 0) }, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['a component below zero', { components: components(1900, 0, 0, -300) }, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['sixteen digits', { total: { currency: 'EUR', minor: '1'.repeat(16) } as const }, { refused: 'AMOUNT_TOO_LARGE' }],
    ['another currency', { total: { currency: 'SEK', minor: '1600' } as const }, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
  ])('M-13 refuses %s', (_, wrong, refused) => {
    expect(given(...SEATED, board).when(fixCostFrame, { ...fix, ...wrong }, clerk)).toStrictEqual(refused);
  });

  it('gives its command back', () => {
    const command = { ...fix, priceLevel: '2017-06', effective: TODAY };
    const answer = given(...SEATED, board).when(fixCostFrame, command, clerk);
    expect(fixCostFrame.commandOf(answer as never)).toStrictEqual(command);
  });
});
