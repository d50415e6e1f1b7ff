import { event, type Made } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { endTrial } from './end-trial';
import { IMAGINED, mgr, staff, WORKING } from './plan-scenario';

const data = { idea: 'idea-1', result: 'WORKED' } as const;
const command = { ...data, findings: 'Fewer keys were lost.' };
const inTrial = [...IMAGINED, happened('IdeaTrialStarted', { idea: 'idea-1' })];

describe('ending the trial of an idea', () => {
  it('says what came of it', () => {
    expect(given(...inTrial).when(endTrial, command, mgr)).toStrictEqual([
      event('IdeaTrialEnded', data, { sealed: { findings: 'Fewer keys were lost.' } }),
    ]);
  });

  it.each([
    ['by an employee', inTrial, staff, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['where there is none', WORKING, mgr, { refused: 'IDEA_NOT_FOUND', idea: 'idea-1' }],
    ['where no trial goes on', IMAGINED, mgr, { refused: 'NOT_IN_TRIAL', idea: 'idea-1' }],
    ['once it is declined', [...inTrial, happened('IdeaDeclined', { idea: 'idea-1' })], mgr, { refused: 'IDEA_DECIDED', idea: 'idea-1' }],
  ])('is refused %s', (_, history, who, refusal) => {
    expect(given(...history).when(endTrial, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const asked of [{ ...command, effective: TODAY }, data])
      expect(endTrial.commandOf(given(...inTrial).when(endTrial, asked, mgr) as Made)).toStrictEqual(asked);
  });
});
