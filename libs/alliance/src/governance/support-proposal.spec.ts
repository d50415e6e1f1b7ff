import { event } from '../decider';
import { given, happened, SEATED, seated } from '../scenario';
import { adopted, proposed } from './ballot-scenario';
import { supportProposal } from './support-proposal';

const command = { decision: 'decision-1', seat: 'C2' };
const counter = happened('CounterProposalMade', { counterProposal: 'counter-proposal-1', decision: 'decision-1', seat: 'M1' });
const known = [...SEATED, proposed(), counter];
const support = (more: object = {}, by = seated('C2'), history = known) => given(...history).when(supportProposal, { ...command, ...more }, by);

describe('supporting a proposal', () => {
  it('S-22 stands behind the proposal, or a counter-proposal to it', () => {
    expect(support()).toStrictEqual([event('ProposalSupported', command)]);
    expect(support({ counterProposal: 'counter-proposal-1' })).toStrictEqual([
      event('ProposalSupported', { ...command, counterProposal: 'counter-proposal-1' }),
    ]);
  });

  it.each([
    ['an unknown decision', { decision: 'decision-9' }, seated('C2'), known, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['an unknown seat', { seat: 'M9' }, seated('C2'), known, { refused: 'SEAT_NOT_FOUND', seat: 'M9' }],
    ['somebody who does not sit there', {}, seated('C1'), known, { refused: 'NOT_SEATED', seat: 'C2' }],
    [
      'S-13 whoever is recused',
      {},
      seated('C2'),
      [...known, happened('MemberRecused', { decision: 'decision-1', person: 'c2', kind: 'TIED_COMPANY' })],
      { refused: 'RECUSED', seat: 'C2' },
    ],
    ['what is decided', {}, seated('C2'), [...known, adopted()], { refused: 'DECISION_SETTLED', decision: 'decision-1' }],
    [
      'an unknown counter-proposal',
      { counterProposal: 'counter-proposal-9' },
      seated('C2'),
      known,
      { refused: 'COUNTER_PROPOSAL_NOT_FOUND', counterProposal: 'counter-proposal-9' },
    ],
    ['the same seat twice', {}, seated('C2'), [...known, happened('ProposalSupported', command)], { refused: 'ALREADY_SUPPORTED', seat: 'C2' }],
    [
      'whoever made the counter-proposal',
      { seat: 'M1', counterProposal: 'counter-proposal-1' },
      seated('M1'),
      known,
      { refused: 'ALREADY_SUPPORTED', seat: 'M1' },
    ],
  ])('refuses %s', (_, more, by, history, refusal) => {
    expect(support(more, by, history)).toStrictEqual(refusal);
  });

  it.each([[{}], [{ counterProposal: 'counter-proposal-1' }]])('gives its command back', (more) => {
    expect(supportProposal.commandOf(support(more) as never)).toStrictEqual({ ...command, ...more });
  });
});
