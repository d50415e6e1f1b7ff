import { event } from '../decider';
import { standingOf } from '../standing';
import { given, happened, SINCE, TODAY } from '../scenario';
import { appointEvaluator } from './appoint-evaluator';
import { declareEvaluatorInterest } from './declare-evaluator-interest';
import { comparing, evaluating, evaluator, INVITED, of, officer, OPENED, scored, scoredAll } from './procurement-scenario';

const data = { procurement: 'P1', person: 'e1' };
const appointed = happened('EvaluatorAppointed', data);

describe('appointing an evaluator', () => {
  it('P-20 is for one procurement, from a day and perhaps to one', () => {
    expect(
      given(...OPENED).when(appointEvaluator, { ...data, to: '2020-12-31', effective: SINCE, lateBecause: 'Forgotten.' }, officer),
    ).toStrictEqual([event('EvaluatorAppointed', { ...data, to: '2020-12-31' }, { effective: SINCE })]);
  });

  it('lets the evaluator read, as long as the appointment lasts', () => {
    const history = [...OPENED, happened('EvaluatorAppointed', { ...data, to: '2020-06-30' })];
    expect(['2019-12-31', SINCE, '2020-06-30', '2020-07-01'].map((day) => standingOf(history, 'e1', day))).toStrictEqual([
      [],
      [{ role: 'EVALUATOR' }],
      [{ role: 'EVALUATOR' }],
      [],
    ]);
  });

  it.each([
    ['by the candidate', data, of('A'), OPENED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['to an unknown procurement', { ...data, procurement: 'P9' }, officer, OPENED, { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' }],
    ['until before it begins', { ...data, to: SINCE }, officer, OPENED, { refused: 'ENDS_BEFORE_START', from: TODAY, to: SINCE }],
    ['twice at a time', data, officer, [...OPENED, appointed], { refused: 'EVALUATOR_EXISTS', evaluator: 'e1' }],
  ])('is not appointed %s', (_, command, who, before, refusal) => {
    expect(given(...before).when(appointEvaluator, command, who)).toStrictEqual(refusal);
  });

  it('is appointed again once the time was over', () => {
    const before = [...OPENED, happened('EvaluatorAppointed', { ...data, to: '2020-02-01' })];
    expect(given(...before).when(appointEvaluator, data, officer)).toStrictEqual([event('EvaluatorAppointed', data)]);
  });

  it.each([{}, { to: '2020-12-31', effective: SINCE }])('gives its command back', (more) => {
    const asked = { ...data, ...more };
    expect(appointEvaluator.commandOf(given(...OPENED).when(appointEvaluator, asked, officer) as never)).toStrictEqual(asked);
  });
});

describe('declaring an interest', () => {
  const none = { procurement: 'P1', evaluator: 'e1', tie: 'NONE' } as const;
  const tied = { procurement: 'P1', evaluator: 'e1', candidate: 'B', tie: 'TIED' } as const;
  const before = [...comparing('A', 'B', 'C', 'D'), ...evaluating];

  it('P-20 says that there is none, or to whom', () => {
    expect(given(...INVITED, appointed).when(declareEvaluatorInterest, none, evaluator('e1'))).toStrictEqual([
      event('EvaluatorInterestDeclared', none),
    ]);
    const asked = { ...tied, tie: 'COACHED', ground: 'Taught them in spring.' } as const;
    const { ground, ...said } = asked;
    expect(given(...before).when(declareEvaluatorInterest, asked, evaluator('e1'))).toStrictEqual([
      event('EvaluatorInterestDeclared', said, { sealed: { ground } }),
    ]);
  });

  it('P-20 a tie that is discovered later makes void what was scored, in the same breath', () => {
    const scores = [...before, ...scoredAll('A', '50', '50'), scored('B', 'r1', 'impact', '70', 'e2')];
    const voided = event('ScoresVoided', { procurement: 'P1', evaluator: 'e1', candidate: 'B' });
    expect(given(...scores).when(declareEvaluatorInterest, tied, officer)).toStrictEqual([event('EvaluatorInterestDeclared', tied), voided]);
    const again = [...scores, happened('EvaluatorInterestDeclared', tied), happened('ScoresVoided', voided.data)];
    expect(given(...again).when(declareEvaluatorInterest, { ...tied, candidate: 'C' }, officer)).toStrictEqual([
      event('EvaluatorInterestDeclared', { ...tied, candidate: 'C' }),
    ]);
    expect(given(...scores).when(declareEvaluatorInterest, none, officer)).toStrictEqual([event('EvaluatorInterestDeclared', none)]);
  });

  it('P-20 makes void what an evaluator only agreed on with others, too', () => {
    const agreed = happened(
      'ConsensusScoreRecorded',
      { procurement: 'P1', candidate: 'A', emphasis: 'impact', points: '60', individual: [{ evaluator: 'e2', points: '70.00' }] },
      { actor: { person: 'e1', role: 'EVALUATOR' } },
    );
    expect(given(...before, scored('A', 'r1', 'impact', '70', 'e2'), agreed).when(declareEvaluatorInterest, tied, officer)).toStrictEqual([
      event('EvaluatorInterestDeclared', tied),
      event('ScoresVoided', { procurement: 'P1', evaluator: 'e1', candidate: 'B' }),
    ]);
  });

  it.each([
    ['by another evaluator', none, evaluator('e2'), { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['by one who is none', { ...none, evaluator: 'e9' }, evaluator('e9'), { refused: 'NOT_PERMITTED', needs: 'EVALUATOR' }],
    ['in an unknown procurement', { ...none, procurement: 'P9' }, officer, { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' }],
    ['about one who is none', { ...none, evaluator: 'e9' }, officer, { refused: 'EVALUATOR_NOT_FOUND', evaluator: 'e9' }],
    ['to nobody', { procurement: 'P1', evaluator: 'e1', tie: 'TIED' } as const, officer, { refused: 'CANDIDATE_NOT_NAMED', tie: 'TIED' }],
    ['to one who has not applied', { ...tied, candidate: 'Z' }, officer, { refused: 'APPLICATION_NOT_FOUND', candidate: 'Z' }],
  ])('is not declared %s', (_, command, who, refusal) => {
    expect(given(...before).when(declareEvaluatorInterest, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...tied, ground: 'Worked there.' };
    const scores = [...before, ...scoredAll('A', '50', '50')];
    expect(declareEvaluatorInterest.commandOf(given(...scores).when(declareEvaluatorInterest, asked, officer) as never)).toStrictEqual(asked);
    expect(declareEvaluatorInterest.commandOf(given(...before).when(declareEvaluatorInterest, none, officer) as never)).toStrictEqual(none);
  });
});
