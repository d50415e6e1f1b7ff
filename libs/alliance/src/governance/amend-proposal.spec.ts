import { event, type Made } from '../decider';
import { as, given, happened, SEATED, seated } from '../scenario';
import { amendProposal, type AmendProposal } from './amend-proposal';
import { basis, chair, hash, opened, proposed, tally, terms, voted } from './ballot-scenario';
import { openBallot } from './open-ballot';

const words = { title: 'The road', text: 'Draw a little.', rationale: 'It rained.', bestForAllianceStatement: 'The road stays open.' };
const command: AmendProposal = { decision: 'decision-1', type: 'MONEY', authority: basis, effects: [], ...words };
const amended = (more: object = {}) => event('ProposalAmended', terms([], { version: 2 }), { sealed: { ...words, ...more } });
const m1 = seated('M1');
const amend = (history: readonly ReturnType<typeof proposed>[], more: Partial<AmendProposal> = {}, by = m1) =>
  given(...SEATED, ...history).when(amendProposal, { ...command, ...more }, by);

describe('amending a proposal', () => {
  it.each([
    ['its proposer', m1],
    ['the chair', chair],
  ])('is for %s, and makes a new version', (_, by) => {
    expect(amend([proposed()], { changeNote: 'Less.' }, by)).toStrictEqual([amended({ changeNote: 'Less.' })]);
  });

  it('V-04 ends an open ballot in the same append, without an outcome', () => {
    expect(amend([proposed(), opened(), ...voted('FF-')])).toStrictEqual([
      amended(),
      event('BallotClosed', { ballot: 'ballot-1', tally: tally('FF-') }),
    ]);
  });

  it('V-04 makes the decision a proposal again, for a new ballot on the new version', () => {
    const history = [
      ...SEATED,
      proposed(),
      opened(),
      ...voted('FF-'),
      happened('ProposalAmended', terms([], { version: 2 }), { hash: hash(2) }),
      happened('BallotClosed', { ballot: 'ballot-1', tally: [] }),
    ];
    const answer = given(...history).when(openBallot, { decision: 'decision-1', proposal: hash(1), mode: 'WRITTEN', closesOn: '2020-04-27' }, chair);
    expect(answer).toStrictEqual({ refused: 'PROPOSAL_CHANGED', proposal: hash(2) });
  });

  it('V-01 asks for a whole proposal again', () => {
    const { rationale: _, ...rest } = command;
    expect(given(...SEATED, proposed()).when(amendProposal, rest, m1)).toStrictEqual({ refused: 'INCOMPLETE_PROPOSAL', missing: ['rationale'] });
  });

  it('refuses whoever did not propose it', () => {
    expect(amend([proposed()], {}, seated('C2'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('refuses a proposer who may propose no longer', () => {
    expect(amend([proposed()], {}, as('m1', 'OBSERVER'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('refuses a decision that there is not', () => {
    expect(amend([])).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-1' });
  });

  it('refuses what was withdrawn or adopted', () => {
    expect(amend([proposed(), happened('ProposalWithdrawn', { decision: 'decision-1' })])).toStrictEqual({
      refused: 'DECISION_SETTLED',
      decision: 'decision-1',
    });
  });

  it('gives its command back', () => {
    const whole = { ...command, changeNote: 'Less.' };
    expect(amendProposal.commandOf(amend([proposed()], whole) as Made)).toStrictEqual(whole);
  });
});
