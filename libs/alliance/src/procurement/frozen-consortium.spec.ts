import { as, given } from '../scenario';
import { removeConsortiumMember, replaceConsortiumMember } from './frozen-consortium';
import { APPLIED, INVITED, NOT_OPEN, of, officer, QUALIFIED } from './procurement-scenario';

const remove = { procurement: 'P1', candidate: 'A', member: 'a2' };
const replace = { ...remove, by: 'x' };

describe('a group that has applied', () => {
  it.each([
    ['the candidate asks, and so when the member itself does', APPLIED, of('A')],
    ['the procurement officer asks', APPLIED, officer],
    ['the candidate is qualified', QUALIFIED, of('A')],
  ])('P-04 loses and exchanges nobody, also when %s', (_, before, who) => {
    expect(given(...before).when(removeConsortiumMember, remove, who)).toStrictEqual({ refused: 'CONSORTIUM_FROZEN', candidate: 'A' });
    expect(given(...before).when(replaceConsortiumMember, replace, who)).toStrictEqual({ refused: 'CONSORTIUM_FROZEN', candidate: 'A' });
  });

  it('P-04 has first to apply', () => {
    expect(given(...INVITED).when(removeConsortiumMember, remove, of('A'))).toStrictEqual({ refused: 'APPLICATION_NOT_FOUND', candidate: 'A' });
  });

  it.each(NOT_OPEN)('is not asked about where %s', (_, before, refusal) => {
    expect(given(...before).when(replaceConsortiumMember, replace, of('A'))).toStrictEqual(refusal);
  });

  it.each([
    ['another candidate', of('B')],
    ['a manager', as('mgr', 'MANAGER')],
  ])('is no matter for %s', (_, who) => {
    expect(given(...APPLIED).when(removeConsortiumMember, remove, who)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'CANDIDATE' });
  });

  it('leaves no event from which a command could be read back', () => {
    expect(() => removeConsortiumMember.commandOf([])).toThrow('never removed or replaced');
    expect(() => replaceConsortiumMember.commandOf([])).toThrow('never removed or replaced');
  });
});
