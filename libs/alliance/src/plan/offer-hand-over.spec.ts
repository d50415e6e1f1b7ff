import { event, type Made } from '../decider';
import { given } from '../scenario';
import { offerHandOver } from './offer-hand-over';
import { colleague, ended, ORPHANED, staff, WORKING } from './plan-scenario';

const command = { issue: 'OI-1', unit: 'PREMISES', person: 'bob' };

describe('offering an orphan issue to a unit', () => {
  it('names the unit and who would take it', () => {
    expect(given(...ORPHANED).when(offerHandOver, command, staff)).toStrictEqual([event('HandOverOffered', command)]);
  });

  it.each([
    ['by a colleague', ORPHANED, command, colleague, { refused: 'NOT_THE_OWNER', owner: 'ann' }],
    ['to somebody without a role', ORPHANED, { ...command, person: 'nobody' }, staff, { refused: 'OWNER_WITHOUT_ROLE', person: 'nobody' }],
    ['where there is none', WORKING, command, staff, { refused: 'ISSUE_NOT_FOUND', issue: 'OI-1' }],
    ['once it has ended', [...ORPHANED, ended], command, staff, { refused: 'ISSUE_ENDED', issue: 'OI-1' }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(offerHandOver, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(offerHandOver.commandOf(given(...ORPHANED).when(offerHandOver, command, staff) as Made)).toStrictEqual(command);
  });
});
