import { event, type Made } from '../decider';
import { given, happened } from '../scenario';
import { escalateOrphanIssue } from './escalate-orphan-issue';
import { colleague, ended, ORPHANED, staff, WORKING } from './plan-scenario';

const command = { issue: 'OI-1', to: 'The heads of both units' };
const up = (level: number) => [event('OrphanIssueEscalated', { issue: 'OI-1', level }, { sealed: { to: 'The heads of both units' } })];
const parked = (until: string) => happened('OrphanIssueParked', { issue: 'OI-1', until });

describe('escalating an orphan issue', () => {
  it('takes it one level up', () => {
    expect(given(...ORPHANED).when(escalateOrphanIssue, command, staff)).toStrictEqual(up(1));
    const before = happened('OrphanIssueEscalated', { issue: 'OI-1', level: 1, missed: '2020-03-31', passed: '2020-03-31' });
    expect(given(...ORPHANED, before).when(escalateOrphanIssue, command, staff)).toStrictEqual(up(2));
  });

  it('O-05 is possible again once it is parked no longer', () => {
    expect(given(...ORPHANED, parked('2020-04-19')).when(escalateOrphanIssue, command, staff)).toStrictEqual(up(1));
  });

  it.each([
    ['by a colleague', ORPHANED, colleague, { refused: 'NOT_THE_OWNER', owner: 'ann' }],
    ['while it is parked', [...ORPHANED, parked('2020-04-20')], staff, { refused: 'ISSUE_PARKED', until: '2020-04-20' }],
    ['where there is none', WORKING, staff, { refused: 'ISSUE_NOT_FOUND', issue: 'OI-1' }],
    ['once it has ended', [...ORPHANED, ended], staff, { refused: 'ISSUE_ENDED', issue: 'OI-1' }],
  ])('is refused %s', (_, history, who, refusal) => {
    expect(given(...history).when(escalateOrphanIssue, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const asked of [command, { issue: 'OI-1' }])
      expect(escalateOrphanIssue.commandOf(given(...ORPHANED).when(escalateOrphanIssue, asked, staff) as Made)).toStrictEqual(asked);
  });
});
