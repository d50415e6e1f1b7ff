/** Nothing is said of a day on which a matter was not there yet, or had not come so far: O-01, O-04, I-01, B-03. */
import type { Entry } from '../decider';
import { given, happened, SINCE } from '../scenario';
import { acceptHandOver } from './accept-hand-over';
import { adoptIdea } from './adopt-idea';
import { assessRisk } from './assess-risk';
import { closeRisk } from './close-risk';
import { declineIdea } from './decline-idea';
import { endTrial } from './end-trial';
import { materialiseRisk } from './materialise-risk';
import { parkOrphanIssue } from './park-orphan-issue';
import { chair, colleague, decision, IMAGINED, mgr, ORPHANED, RISKY, staff } from './plan-scenario';
import { resolveOrphanIssue } from './resolve-orphan-issue';
import { reviewOrphanIssue } from './review-orphan-issue';
import { takeInterimOwnership } from './take-interim-ownership';
import { treatRisk } from './treat-risk';
import { trialIdea } from './trial-idea';

const DAY_BEFORE = '2019-12-31';
const issue = { issue: 'OI-1', effective: DAY_BEFORE };
const risk = { risk: 'risk-1', effective: DAY_BEFORE };
const idea = { idea: 'idea-1', effective: DAY_BEFORE };
const OFFER = '2020-02-01';
const offered = [...ORPHANED, happened('HandOverOffered', { issue: 'OI-1', unit: 'PREMISES', person: 'bob' }, { effective: OFFER })];
const TRIAL = '2020-03-01';
const inTrial: readonly Entry[] = [...IMAGINED, happened('IdeaTrialStarted', { idea: 'idea-1' }, { effective: TRIAL })];
const early = { refused: 'NOT_YET_THEN', from: SINCE };

describe('a day before', () => {
  it.each([
    ['O-01 is none on which an issue is taken over', given(...ORPHANED).when(takeInterimOwnership, issue, colleague)],
    ['O-01 is none on which it is reviewed', given(...ORPHANED).when(reviewOrphanIssue, { ...issue, nextReview: '2020-07-01' }, staff)],
    ['O-05 is none on which it is parked', given(...ORPHANED).when(parkOrphanIssue, { ...issue, until: '2020-07-01', reason: 'Later.' }, staff)],
    ['O-04 is none on which it ends', given(...ORPHANED).when(resolveOrphanIssue, { ...issue, how: 'NOT_AN_ISSUE', reason: 'None.' }, staff)],
    ['is none on which a risk is assessed', given(...RISKY).when(assessRisk, { ...risk, probability: 1, impact: 1 }, staff)],
    ['is none on which it is treated', given(...RISKY).when(treatRisk, { ...risk, treatment: 'ACCEPT' }, staff)],
    [
      'is none on which the steering group has it treated',
      given(...RISKY).when(treatRisk, { ...risk, treatment: 'ACCEPT', authority: decision }, chair),
    ],
    ['is none on which it comes true', given(...RISKY).when(materialiseRisk, risk, staff)],
    ['is none on which it is closed', given(...RISKY).when(closeRisk, { ...risk, reason: 'Gone.' }, staff)],
    ['is none on which an idea is tried', given(...IMAGINED).when(trialIdea, idea, mgr)],
    ['is none on which it is adopted', given(...IMAGINED).when(adoptIdea, idea, mgr)],
    ['I-01 is none on which it is declined', given(...IMAGINED).when(declineIdea, { ...idea, reason: 'No.' }, mgr)],
  ])('%s', (_, answer) => {
    expect(answer).toStrictEqual(early);
  });

  it('O-04 lets nobody accept what was not offered yet', () => {
    const command = { issue: 'OI-1', effective: '2020-01-31' };
    expect(given(...offered).when(acceptHandOver, command, colleague)).toStrictEqual({ refused: 'NOT_YET_THEN', from: OFFER });
  });

  it('ends no trial that had not begun', () => {
    const command = { idea: 'idea-1', result: 'WORKED', effective: '2020-02-29' } as const;
    expect(given(...inTrial).when(endTrial, command, mgr)).toStrictEqual({ refused: 'NOT_YET_THEN', from: TRIAL });
  });
});
