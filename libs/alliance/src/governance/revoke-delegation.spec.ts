import { event } from '../decider';
import { as, given, happened, SEATED, SINCE, seated } from '../scenario';
import { decidedOutside, inForce } from './decision-scenario';
import { revokeDelegation } from './revoke-delegation';

const chair = as('c1', 'AJR_CHAIR');
const authority = { kind: 'DECISION', ref: 'decision-1' } as const;
const outside = { kind: 'DECISION', ref: 'decision-2' } as const;
const granted = (basis?: typeof authority | typeof outside) =>
  happened('DelegationGranted', { delegation: 'delegation-1', to: 'APR', scope: ['TransferBudget'] }, { ...(basis && { authority: basis }) });
const decided = [...SEATED, ...inForce('decision-1'), decidedOutside('decision-2')];
const history = [...decided, granted(authority)];
const command = { delegation: 'delegation-1', authority };

describe('revoking a delegation', () => {
  it('V-26 holds from its day on', () => {
    const answer = given(...history).when(revokeDelegation, { ...command, effective: '2020-05-01' }, chair);
    expect(answer).toStrictEqual([event('DelegationRevoked', { delegation: 'delegation-1' }, { effective: '2020-05-01', authority })]);
  });

  it('V-26 is what an adopted decision can do by itself', () => {
    const effect = seated('M1', { effectOf: { authority, from: '2020-05-01' } });
    expect(given(...history).when(revokeDelegation, { delegation: 'delegation-1' }, effect)).toStrictEqual([
      event('DelegationRevoked', { delegation: 'delegation-1' }, { effective: '2020-05-01', authority }),
    ]);
  });

  it('is for the body that granted it', () => {
    const answer = given(...decided, granted(outside)).when(revokeDelegation, command, chair);
    expect(answer).toStrictEqual({ refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' });

    const clerk = given(...decided, granted(outside)).when(revokeDelegation, { ...command, authority: outside }, as('clerk', 'OUTSIDE_CLERK'));
    expect(clerk).toStrictEqual([event('DelegationRevoked', { delegation: 'delegation-1' }, { authority: outside })]);
  });

  it('revokes once', () => {
    const answer = given(...history, happened('DelegationRevoked', { delegation: 'delegation-1' })).when(revokeDelegation, command, chair);
    expect(answer).toStrictEqual({ refused: 'ALREADY_REVOKED', from: SINCE });
  });

  it('refuses a delegation that does not exist', () => {
    const answer = given(...history).when(revokeDelegation, { ...command, delegation: 'delegation-9' }, chair);
    expect(answer).toStrictEqual({ refused: 'DELEGATION_NOT_FOUND', delegation: 'delegation-9' });
  });

  it('refuses to rest on nothing', () => {
    expect(given(...history).when(revokeDelegation, { delegation: 'delegation-1' }, chair)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
  });

  it('is not for a member', () => {
    expect(given(...history).when(revokeDelegation, command, seated('M1'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('gives its command back', () => {
    const made = given(...history).when(revokeDelegation, command, chair);
    expect(revokeDelegation.commandOf(made as never)).toStrictEqual(command);
  });
});
