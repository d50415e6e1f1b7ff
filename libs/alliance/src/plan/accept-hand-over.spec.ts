import { event, type Made } from '../decider';
import { as, given, happened, TODAY } from '../scenario';
import { acceptHandOver } from './accept-hand-over';
import { colleague, ended, mgr, ORPHANED, WORKING } from './plan-scenario';

const command = { issue: 'OI-1' };
const offered = [...ORPHANED, happened('HandOverOffered', { issue: 'OI-1', unit: 'PREMISES', person: 'bob' })];

describe('accepting an orphan issue for a unit', () => {
  it('O-04 ends it as handed over', () => {
    expect(given(...offered).when(acceptHandOver, command, colleague)).toStrictEqual([
      event('OrphanIssueResolved', { issue: 'OI-1', how: 'HANDED_OVER', unit: 'PREMISES' }, {}),
    ]);
  });

  it.each([
    ['O-04 where nobody has offered it', ORPHANED, colleague, { refused: 'HAND_OVER_NOT_OFFERED', issue: 'OI-1' }],
    ['O-04 by another than was named for the unit', offered, mgr, { refused: 'NOT_THE_RECEIVER', person: 'bob' }],
    ['by somebody without a role', offered, as('bob', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'STAFF' }],
    ['where there is none', WORKING, colleague, { refused: 'ISSUE_NOT_FOUND', issue: 'OI-1' }],
    ['once it has ended', [...offered, ended], colleague, { refused: 'ISSUE_ENDED', issue: 'OI-1' }],
  ])('is refused %s', (_, history, who, refusal) => {
    expect(given(...history).when(acceptHandOver, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(acceptHandOver.commandOf(given(...offered).when(acceptHandOver, asked, colleague) as Made)).toStrictEqual(asked);
  });
});
