import { event, type Made } from '../decider';
import { as, given, happened, TODAY } from '../scenario';
import { auditor, IMAGINED, partner, staff, WORKING } from './plan-scenario';
import { submitIdea } from './submit-idea';

const command = { title: 'One key for all doors' };
const sealed = { title: 'One key for all doors' };

describe('submitting an idea', () => {
  it.each([
    ['an employee', staff],
    ['a partner of the network', partner],
    ['the registrar', as('reg', 'REGISTRAR')],
  ])('is open to %s', (_, who) => {
    expect(given(...WORKING).when(submitIdea, command, who)).toStrictEqual([event('IdeaSubmitted', { idea: 'idea-1' }, { sealed })]);
  });

  it('is numbered with the next free number, or has a name of its own', () => {
    expect(given(...IMAGINED).when(submitIdea, command, staff)).toStrictEqual([event('IdeaSubmitted', { idea: 'idea-2' }, { sealed })]);
    const history = [...WORKING, happened('IdeaSubmitted', { idea: 'idea-2' })];
    expect(given(...history).when(submitIdea, command, staff)).toStrictEqual([event('IdeaSubmitted', { idea: 'idea-3' }, { sealed })]);
    expect(given(...IMAGINED).when(submitIdea, { ...command, idea: 'KEY', description: 'Or none.' }, staff)).toStrictEqual([
      event('IdeaSubmitted', { idea: 'KEY' }, { sealed: { ...sealed, description: 'Or none.' } }),
    ]);
  });

  it.each([
    ['by somebody without a role', command, as('nobody', 'STAFF'), { refused: 'NOT_PERMITTED', needs: 'STAFF' }],
    ['by an auditor', command, auditor, { refused: 'NOT_PERMITTED', needs: 'STAFF' }],
    ['under a name that another has', { ...command, idea: 'idea-1' }, staff, { refused: 'IDEA_EXISTS', idea: 'idea-1' }],
  ])('is refused %s', (_, asked, who, refusal) => {
    expect(given(...IMAGINED).when(submitIdea, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, idea: 'KEY', description: 'Or none.', effective: TODAY };
    expect(submitIdea.commandOf(given(...WORKING).when(submitIdea, asked, staff) as Made)).toStrictEqual(asked);
  });
});
