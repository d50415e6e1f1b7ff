import { event, type Made } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { adoptIdea } from './adopt-idea';
import { by, chair, decision as authority, effecting, IMAGINED, mgr, staff, WORKING } from './plan-scenario';

const data = { idea: 'idea-1' };

describe('adopting an idea', () => {
  it('is done by the manager, before, during or after a trial', () => {
    const trials = [happened('IdeaTrialStarted', data), happened('IdeaTrialEnded', { ...data, result: 'WORKED' })];
    for (const more of [[], trials.slice(0, 1), trials])
      expect(given(...IMAGINED, ...more).when(adoptIdea, data, mgr)).toStrictEqual([event('IdeaAdopted', data, {})]);
  });

  it('is put on record by the chair with a decision, and is what a decision does', () => {
    expect(given(...IMAGINED).when(adoptIdea, { ...data, authority }, chair)).toStrictEqual([event('IdeaAdopted', data, { authority })]);
    expect(given(...IMAGINED).when(adoptIdea, data, effecting)).toStrictEqual([event('IdeaAdopted', data, by)]);
  });

  it.each([
    ['by whoever had it', IMAGINED, data, staff, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['by the chair without a decision', IMAGINED, data, chair, { refused: 'AUTHORITY_MISSING' }],
    [
      'on a decision that is none',
      IMAGINED,
      { ...data, authority: { kind: 'DECISION', ref: 'no' } } as const,
      mgr,
      { refused: 'DECISION_NOT_FOUND', decision: 'no' },
    ],
    ['where there is none', WORKING, data, mgr, { refused: 'IDEA_NOT_FOUND', idea: 'idea-1' }],
    ['twice', [...IMAGINED, happened('IdeaAdopted', data)], data, mgr, { refused: 'IDEA_DECIDED', idea: 'idea-1' }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(adoptIdea, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...data, authority, effective: TODAY };
    expect(adoptIdea.commandOf(given(...IMAGINED).when(adoptIdea, asked, mgr) as Made)).toStrictEqual(asked);
  });
});
