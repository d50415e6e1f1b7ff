import { event } from '../decider';
import { as, given, happened, SEATED, seated } from '../scenario';
import { adopted, deputy, proposed } from './ballot-scenario';
import { makeCounterProposal } from './make-counter-proposal';

const command = { decision: 'decision-1', seat: 'M1', text: 'Half of it.' };
const data = { counterProposal: 'counter-proposal-1', decision: 'decision-1', seat: 'M1' };
const known = [...SEATED, proposed()];
const make = (more: object = {}, by = seated('M1'), history = known) => given(...history).when(makeCounterProposal, { ...command, ...more }, by);

describe('making a counter-proposal', () => {
  it('S-22 is put beside the proposal, in words that are sealed', () => {
    expect(make({ rationale: 'It is enough.' })).toStrictEqual([
      event('CounterProposalMade', data, { sealed: { text: 'Half of it.', rationale: 'It is enough.' } }),
    ]);
  });

  it('is made by a deputy too, and numbered', () => {
    const made = make({}, deputy('M1'), [...known, happened('CounterProposalMade', data)]);
    expect(made).toStrictEqual([
      event('CounterProposalMade', { ...data, counterProposal: 'counter-proposal-2' }, { sealed: { text: 'Half of it.' } }),
    ]);
  });

  it.each([
    ['an unknown decision', { decision: 'decision-9' }, seated('M1'), known, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['an unknown seat', { seat: 'M9' }, seated('M1'), known, { refused: 'SEAT_NOT_FOUND', seat: 'M9' }],
    ['somebody who does not sit there', {}, seated('C1'), known, { refused: 'NOT_SEATED', seat: 'M1' }],
    ['the manager', {}, as('mgr', 'MANAGER'), known, { refused: 'NOT_SEATED', seat: 'M1' }],
    [
      'a seat of another body',
      {},
      seated('M1'),
      [...SEATED, proposed([], {}), happened('SeatCreated', { seat: 'M1', party: 'MEH', body: 'APR', voting: true })],
      { refused: 'NOT_SEATED', seat: 'M1' },
    ],
    [
      'S-13 whoever is recused',
      {},
      seated('M1'),
      [...known, happened('MemberRecused', { decision: 'decision-1', person: 'm1', kind: 'TIED_COMPANY' })],
      { refused: 'RECUSED', seat: 'M1' },
    ],
    ['what is decided', {}, seated('M1'), [...known, adopted()], { refused: 'DECISION_SETTLED', decision: 'decision-1' }],
  ])('refuses %s', (_, more, by, history, refusal) => {
    expect(make(more, by, history)).toStrictEqual(refusal);
  });

  it.each([[command], [{ ...command, rationale: 'It is enough.' }]])('gives its command back', (whole) => {
    expect(makeCounterProposal.commandOf(make(whole) as never)).toStrictEqual(whole);
  });
});
