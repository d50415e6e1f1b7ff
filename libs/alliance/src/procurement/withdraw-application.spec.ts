import { event } from '../decider';
import { eur, given, happened } from '../scenario';
import {
  added,
  applied,
  APPLIED,
  checked,
  company,
  invitation,
  INVITED,
  NOT_OPEN,
  of,
  officer,
  OPENED,
  PASSED,
  passed,
  QUALIFIED,
  withTurnover,
} from './procurement-scenario';
import { withdrawApplication } from './withdraw-application';

const command = { procurement: 'P1', candidate: 'A' };
const allowed = happened('PolicySetAdopted', { policies: { allowReducedGroup: true } });
/** A group in which a1 alone brings enough turnover, and all have passed. */
const strong = [
  ...INVITED,
  applied({ members: [withTurnover('a1', 900), withTurnover('a2', 100)], subcontractors: [] }),
  ...passed('a1'),
  ...passed('a2'),
  checked('turnover', 'A'),
];
const noTurnover = happened('InvitationPublished', { ...invitation, requirements: invitation.requirements.slice(0, 2), turnoverThreshold: eur(0) });
const left = (member: string, leaves: 'GROUP' | 'MEMBER') => [event('ApplicationWithdrawn', { ...command, member, leaves })];

describe('withdrawing an application', () => {
  it.each([
    ['as applied', APPLIED],
    ['once qualified', QUALIFIED],
  ])('P-08 the whole group may withdraw, %s', (_, before) => {
    expect(given(...before).when(withdrawApplication, command, of('A'))).toStrictEqual([
      event('ApplicationWithdrawn', { ...command, leaves: 'GROUP' }),
    ]);
  });

  it('P-08 with one member, the whole group has withdrawn', () => {
    expect(given(...strong).when(withdrawApplication, { ...command, member: 'a2' }, of('A'))).toStrictEqual(left('a2', 'GROUP'));
  });

  it('P-08 a reduced group goes on where the policy allows it and the others meet everything alone', () => {
    expect(given(...strong, allowed).when(withdrawApplication, { ...command, member: 'a2' }, of('A'))).toStrictEqual(left('a2', 'MEMBER'));
  });

  it('P-08 one who joined later may leave such a group as well', () => {
    const answer = given(...PASSED, ...passed('n'), added('n'), allowed).when(withdrawApplication, { ...command, member: 'n' }, of('A'));
    expect(answer).toStrictEqual(left('n', 'MEMBER'));
  });

  it('P-08 who leaves need not have passed', () => {
    const before = [...PASSED, ...passed('n'), added('n'), checked('able', 'n', 'FAIL'), allowed];
    expect(given(...before).when(withdrawApplication, { ...command, member: 'n' }, of('A'))).toStrictEqual(left('n', 'MEMBER'));
  });

  it.each([
    ['those who remain lack turnover', [...strong, allowed], 'a1'],
    ['a requirement of theirs is open', [...strong.slice(0, -1), allowed], 'a2'],
    ['a requirement of theirs has failed', [...strong, checked('able', 'a1', 'FAIL'), allowed], 'a2'],
    [
      'none of those who applied remains',
      [...OPENED, noTurnover, applied({ members: [company('a1')], subcontractors: [] }), ...passed('a1'), ...passed('n'), added('n'), allowed],
      'a1',
    ],
  ])('P-08, P-09 no reduced group goes on where %s', (_, before, member) => {
    expect(given(...before).when(withdrawApplication, { ...command, member }, of('A'))).toStrictEqual(left(member, 'GROUP'));
  });

  it.each([
    ['a stranger', 'x'],
    ['a subcontractor', 's'],
  ])('%s is no member', (_, member) => {
    expect(given(...APPLIED).when(withdrawApplication, { ...command, member }, of('A'))).toStrictEqual({ refused: 'MEMBER_NOT_FOUND', member });
  });

  it('leaves once', () => {
    const gone = happened('ApplicationWithdrawn', { ...command, member: 'a2', leaves: 'MEMBER' });
    const answer = given(...strong, allowed, gone).when(withdrawApplication, { ...command, member: 'a2' }, of('A'));
    expect(answer).toStrictEqual({ refused: 'MEMBER_NOT_FOUND', member: 'a2' });
  });

  it.each([
    ['another candidate', of('B')],
    ['the procurement officer', officer],
  ])('is not for %s', (_, who) => {
    expect(given(...APPLIED).when(withdrawApplication, command, who)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'CANDIDATE' });
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(withdrawApplication, command, of('A'))).toStrictEqual(refusal);
  });

  it.each([[command], [{ ...command, member: 'a1' }]])('gives its command back', (asked) => {
    const answer = given(...APPLIED).when(withdrawApplication, asked, of('A'));
    expect(withdrawApplication.commandOf(answer as never)).toStrictEqual(asked);
  });
});
