import { event, type Made } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { chair, decision as authority, IMAGINED, mgr, staff, WORKING } from './plan-scenario';
import { trialIdea } from './trial-idea';

const data = { idea: 'idea-1', until: '2020-09-30' };
const command = { ...data, where: 'At the library' };
const sealed = { where: 'At the library' };
const inTrial = happened('IdeaTrialStarted', { idea: 'idea-1' });

describe('trying an idea out', () => {
  it('is decided by the manager', () => {
    expect(given(...IMAGINED).when(trialIdea, command, mgr)).toStrictEqual([event('IdeaTrialStarted', data, { sealed })]);
  });

  it('is put on record by the chair with a decision', () => {
    expect(given(...IMAGINED).when(trialIdea, { ...command, authority }, chair)).toStrictEqual([
      event('IdeaTrialStarted', data, { authority, sealed }),
    ]);
  });

  it('is possible again after a trial', () => {
    const history = [...IMAGINED, inTrial, happened('IdeaTrialEnded', { idea: 'idea-1', result: 'UNCLEAR' })];
    expect(given(...history).when(trialIdea, { idea: 'idea-1' }, mgr)).toStrictEqual([event('IdeaTrialStarted', { idea: 'idea-1' }, {})]);
  });

  it.each([
    ['by an employee', IMAGINED, command, staff, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['by the chair without a decision', IMAGINED, command, chair, { refused: 'AUTHORITY_MISSING' }],
    ['where there is none', WORKING, command, mgr, { refused: 'IDEA_NOT_FOUND', idea: 'idea-1' }],
    ['while a trial goes on', [...IMAGINED, inTrial], command, mgr, { refused: 'ALREADY_IN_TRIAL', idea: 'idea-1' }],
    ['once it is adopted', [...IMAGINED, happened('IdeaAdopted', { idea: 'idea-1' })], command, mgr, { refused: 'IDEA_DECIDED', idea: 'idea-1' }],
    [
      'until a day that has passed',
      IMAGINED,
      { ...command, until: '2020-04-19' },
      mgr,
      { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' },
    ],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(trialIdea, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const asked of [{ ...command, authority, effective: TODAY }, { idea: 'idea-1' }])
      expect(trialIdea.commandOf(given(...IMAGINED).when(trialIdea, asked, mgr) as Made)).toStrictEqual(asked);
  });
});
