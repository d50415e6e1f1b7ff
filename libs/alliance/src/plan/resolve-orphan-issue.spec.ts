import { ERASED, event, type Made } from '../decider';
import { given, TODAY } from '../scenario';
import { auditor, by, chair, colleague, decision as authority, effecting, ended, mgr, ORPHANED, staff, WORKING } from './plan-scenario';
import { resolveOrphanIssue } from './resolve-orphan-issue';

const resolved = { issue: 'OI-1', how: 'RESOLVED' } as const;
const none = { issue: 'OI-1', how: 'NOT_AN_ISSUE', reason: "The yard is the schools'." } as const;

describe('ending an orphan issue', () => {
  it.each([
    ['its owner', staff],
    ['the manager', mgr],
    ['the chair', chair],
  ])('O-04 is put on record by %s with the decision that settles it', (_, who) => {
    expect(given(...ORPHANED).when(resolveOrphanIssue, { issue: 'OI-1', authority }, who)).toStrictEqual([
      event('OrphanIssueResolved', resolved, { authority }),
    ]);
  });

  it('O-04 is what a decision does', () => {
    expect(given(...ORPHANED).when(resolveOrphanIssue, { issue: 'OI-1' }, effecting)).toStrictEqual([event('OrphanIssueResolved', resolved, by)]);
    expect(given(...ORPHANED).when(resolveOrphanIssue, { issue: 'OI-1', how: 'NOT_AN_ISSUE' }, effecting)).toStrictEqual([
      event('OrphanIssueResolved', { issue: 'OI-1', how: 'NOT_AN_ISSUE' }, by),
    ]);
  });

  it('O-04 ends as none where its owner or the manager says why', () => {
    for (const who of [staff, mgr])
      expect(given(...ORPHANED).when(resolveOrphanIssue, none, who)).toStrictEqual([
        event('OrphanIssueResolved', { issue: 'OI-1', how: 'NOT_AN_ISSUE' }, { sealed: { reason: none.reason } }),
      ]);
  });

  it.each([
    ['O-04 without a decision', ORPHANED, resolved, staff, { refused: 'AUTHORITY_MISSING' }],
    ['O-04 as none without a reason', ORPHANED, { issue: 'OI-1', how: 'NOT_AN_ISSUE' } as const, staff, { refused: 'REASON_MISSING', issue: 'OI-1' }],
    ['by a colleague', ORPHANED, none, colleague, { refused: 'NOT_THE_OWNER', owner: 'ann' }],
    ['by an auditor', ORPHANED, none, auditor, { refused: 'NOT_PERMITTED', needs: 'STAFF' }],
    ['where there is none', WORKING, none, staff, { refused: 'ISSUE_NOT_FOUND', issue: 'OI-1' }],
    ['twice', [...ORPHANED, ended], none, staff, { refused: 'ISSUE_ENDED', issue: 'OI-1' }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(resolveOrphanIssue, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const asked of [
      { ...none, effective: TODAY },
      { ...resolved, authority },
    ])
      expect(resolveOrphanIssue.commandOf(given(...ORPHANED).when(resolveOrphanIssue, asked, staff) as Made)).toStrictEqual(asked);
  });

  it('L-05 gives its command back with a reason where that was erased', () => {
    const erased = event('OrphanIssueResolved', { issue: 'OI-1', how: 'NOT_AN_ISSUE' });
    expect(resolveOrphanIssue.commandOf([erased])).toStrictEqual({ issue: 'OI-1', how: 'NOT_AN_ISSUE', reason: ERASED });
  });
});
