import { event, stateOf, type Made } from '../decider';
import { as, given, happened, TODAY } from '../scenario';
import { issues } from './issue-facts';
import { colleague, ended, ORPHANED, raised, staff, WORKING } from './plan-scenario';
import { takeInterimOwnership } from './take-interim-ownership';

const command = { issue: 'OI-1' };

describe('taking an orphan issue over', () => {
  it('O-01 is done by the person who takes it, named for it or not', () => {
    for (const history of [ORPHANED, [...WORKING, raised({ named: 'bob' })]])
      expect(given(...history).when(takeInterimOwnership, command, colleague)).toStrictEqual([
        event('InterimOwnerAssigned', { issue: 'OI-1', owner: 'bob' }, {}),
      ]);
  });

  it('O-01 leaves one owner at every moment', () => {
    const history = [...WORKING, raised({ named: 'bob' }), happened('InterimOwnerAssigned', { issue: 'OI-1', owner: 'bob' })];
    const { owner, named } = stateOf(issues, history).get('OI-1')!.now;
    expect({ owner, named }).toStrictEqual({ owner: 'bob', named: undefined });
  });

  it.each([
    ['by its owner', ORPHANED, staff, { refused: 'ALREADY_THE_OWNER', issue: 'OI-1' }],
    ['by somebody without a role', ORPHANED, as('nobody', 'STAFF'), { refused: 'NOT_PERMITTED', needs: 'STAFF' }],
    ['where there is none', WORKING, colleague, { refused: 'ISSUE_NOT_FOUND', issue: 'OI-1' }],
    ['once it has ended', [...ORPHANED, ended], colleague, { refused: 'ISSUE_ENDED', issue: 'OI-1' }],
  ])('is refused %s', (_, history, who, refusal) => {
    expect(given(...history).when(takeInterimOwnership, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(takeInterimOwnership.commandOf(given(...ORPHANED).when(takeInterimOwnership, asked, colleague) as Made)).toStrictEqual(asked);
  });
});
