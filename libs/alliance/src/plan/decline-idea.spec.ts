import { event, type Made } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { declineIdea } from './decline-idea';
import { chair, decision as authority, IMAGINED, mgr, staff, WORKING } from './plan-scenario';

const data = { idea: 'idea-1' };
const command = { ...data, reason: 'The doors are listed.' };
const sealed = { reason: 'The doors are listed.' };

describe('declining an idea', () => {
  it('I-01 goes with a reason for whoever had it', () => {
    expect(given(...IMAGINED).when(declineIdea, command, mgr)).toStrictEqual([event('IdeaDeclined', data, { sealed })]);
  });

  it('is put on record by the chair with a decision', () => {
    expect(given(...IMAGINED).when(declineIdea, { ...command, authority }, chair)).toStrictEqual([
      event('IdeaDeclined', data, { authority, sealed }),
    ]);
  });

  it.each([
    ['by an employee', IMAGINED, staff, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['by the chair without a decision', IMAGINED, chair, { refused: 'AUTHORITY_MISSING' }],
    ['where there is none', WORKING, mgr, { refused: 'IDEA_NOT_FOUND', idea: 'idea-1' }],
    ['once it is adopted', [...IMAGINED, happened('IdeaAdopted', data)], mgr, { refused: 'IDEA_DECIDED', idea: 'idea-1' }],
  ])('is refused %s', (_, history, who, refusal) => {
    expect(given(...history).when(declineIdea, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(declineIdea.commandOf(given(...IMAGINED).when(declineIdea, asked, mgr) as Made)).toStrictEqual(asked);
  });
});
