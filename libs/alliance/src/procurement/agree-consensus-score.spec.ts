import { event, stateOf } from '../decider';
import { given, happened } from '../scenario';
import { agreeConsensusScore, type AgreeConsensusScore } from './agree-consensus-score';
import { pointsOf, scores } from './evaluation-facts';
import { published } from './points';
import { comparing, DUE, evaluating, evaluator, invitation, NOT_OPEN, officer, scored } from './procurement-scenario';

const about = { procurement: 'P1', candidate: 'A', emphasis: 'impact', points: '70' };
const command: AgreeConsensusScore = { ...about, reason: 'The middle.' };
const e1 = evaluator('e1');
const before = [
  ...comparing('A', 'B', 'C', 'D'),
  ...evaluating,
  scored('A', 'r1', 'impact', '60'),
  scored('A', 'r2', 'impact', '65.01'),
  scored('A', 'r1', 'impact', '80', 'e2'),
];
const individual = [
  { evaluator: 'e1', points: '62.51' },
  { evaluator: 'e2', points: '80.00' },
];
const impact = { procurement: 'P1', candidate: 'A', of: 'REFERENCE', on: 'impact' } as const;
const agreed = happened('ConsensusScoreRecorded', { ...about, individual }, { actor: { person: 'e1', role: 'EVALUATOR' } });

const criteria = [
  { criterion: 'lead', weight: 50, of: 'WORKSHOP' },
  { criterion: 'plan', weight: 50, of: 'TENDER' },
] as const;
const shortlisted = [
  ...before,
  happened('InvitationAmended', {
    procurement: 'P1',
    criteria,
    applicationsBy: invitation.applicationsBy,
    applicationsUntil: invitation.applicationsUntil,
  }),
  happened('ShortlistDecided', { procurement: 'P1', shortlisted: ['A', 'B', 'C'], notShortlisted: ['D'] }),
  happened('WorkshopScored', { procurement: 'P1', candidate: 'A', workshop: 'W1', criterion: 'lead', points: '80', evaluator: 'e1' }),
  happened('TenderScored', { procurement: 'P1', candidate: 'A', criterion: 'plan', points: '75', evaluator: 'e2' }),
];

describe('agreeing on a score', () => {
  it('P-21 names what each evaluator gave, and leaves it as it is', () => {
    expect(given(...before).when(agreeConsensusScore, command, e1)).toStrictEqual([
      event('ConsensusScoreRecorded', { ...about, individual }, { sealed: { reason: 'The middle.' } }),
    ]);
    const known = stateOf(scores, [...before, agreed]);
    expect(known.individual.map(({ points }) => points)).toStrictEqual(['60', '65.01', '80']);
    expect([stateOf(scores, before), known].map((one) => published(pointsOf(one, impact)!))).toStrictEqual(['71.25', '70.00']);
  });

  it('P-21 a later one takes its place', () => {
    const known = stateOf(scores, [...before, agreed, happened('ConsensusScoreRecorded', { ...about, points: '72', individual })]);
    expect(published(pointsOf(known, impact)!)).toBe('72.00');
  });

  it('P-20 falls with the score of anybody who took part', () => {
    const voided = happened('ScoresVoided', { procurement: 'P1', evaluator: 'e2', candidate: 'D' });
    const known = stateOf(scores, [...before, agreed, voided]);
    expect(published(pointsOf(known, impact)!)).toBe('62.51');
    expect(known.individual.map(({ isVoid = false }) => isVoid)).toStrictEqual([false, false, true]);
  });

  it.each([
    ['lead', 'e1', '80.00'],
    ['plan', 'e2', '75.00'],
  ])('P-21 may be about the criterion %s of those who are on the shortlist', (criterion, by, points) => {
    const asked = { procurement: 'P1', candidate: 'A', criterion, points: '78', reason: 'Seen again.' };
    const { reason, ...said } = asked;
    expect(given(...shortlisted).when(agreeConsensusScore, asked, e1)).toStrictEqual([
      event('ConsensusScoreRecorded', { ...said, individual: [{ evaluator: by, points }] }, { sealed: { reason } }),
    ]);
    expect(agreeConsensusScore.commandOf(given(...shortlisted).when(agreeConsensusScore, asked, e1) as never)).toStrictEqual(asked);
  });

  it.each([
    [
      'before the applications are due',
      before,
      { ...e1, received: '2020-04-30T12:00:00.000Z' },
      { refused: 'WINDOW_OPEN', closesAt: '2020-04-30T20:59:59.999Z' },
    ],
    ['after the shortlist', shortlisted, e1, { refused: 'SHORTLIST_EXISTS', procurement: 'P1' }],
    ['where nobody is compared', [...comparing('A', 'B', 'C'), ...evaluating], e1, { refused: 'SCORING_NOT_NEEDED', qualified: 3, threshold: 3 }],
    ['by one who is no evaluator', before, officer, { refused: 'NOT_PERMITTED', needs: 'EVALUATOR' }],
  ])('P-14, P-20 is not agreed on for an emphasis %s', (_, history, who, refusal) => {
    expect(given(...history).when(agreeConsensusScore, command, who)).toStrictEqual(refusal);
  });

  it.each<[string, Partial<AgreeConsensusScore>, object]>([
    ['what nobody has scored', { emphasis: 'digital' }, { refused: 'SCORES_MISSING', candidates: ['A'] }],
    ['an emphasis that was not published', { emphasis: 'beauty' }, { refused: 'EMPHASIS_NOT_FOUND', emphasis: 'beauty' }],
    ['two things at once', { criterion: 'lead' }, { refused: 'NOT_ONE_SUBJECT' }],
    ['a hundred and one points', { points: '101' }, { refused: 'POINTS_OUT_OF_RANGE', most: 100 }],
  ])('P-21 is not about %s', (_, said, refusal) => {
    expect(given(...before).when(agreeConsensusScore, { ...command, ...said }, e1)).toStrictEqual(refusal);
  });

  it('P-21 is about something', () => {
    const { emphasis: _, ...bare } = command;
    expect(given(...before).when(agreeConsensusScore, bare, e1)).toStrictEqual({ refused: 'NOT_ONE_SUBJECT' });
  });

  it.each([
    ['a criterion that was not published', { candidate: 'A', criterion: 'beauty' }, { refused: 'CRITERION_NOT_FOUND', criterion: 'beauty' }],
    ['a candidate outside', { candidate: 'D', criterion: 'lead' }, { refused: 'NOT_SHORTLISTED', candidate: 'D' }],
    ['what nobody has scored', { candidate: 'B', criterion: 'lead' }, { refused: 'SCORES_MISSING', candidates: ['B'] }],
  ])('P-17, P-21 is not about %s', (_, said, refusal) => {
    const { emphasis: __, ...bare } = command;
    expect(given(...shortlisted).when(agreeConsensusScore, { ...bare, ...said }, e1)).toStrictEqual(refusal);
  });

  it('P-20 a tied evaluator does not record it', () => {
    const tied = happened('EvaluatorInterestDeclared', { procurement: 'P1', evaluator: 'e1', candidate: 'D', tie: 'COACHED' });
    expect(given(...before, tied).when(agreeConsensusScore, command, e1)).toStrictEqual({ refused: 'EVALUATOR_TIED', candidate: 'D' });
  });

  it.each(NOT_OPEN)('is refused where %s', (_, history, refusal) => {
    expect(given(...history, ...evaluating).when(agreeConsensusScore, command, { ...e1, ...DUE })).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(agreeConsensusScore.commandOf(given(...before).when(agreeConsensusScore, command, e1) as never)).toStrictEqual(command);
  });
});
