import { event, type Made } from '../decider';
import { given, happened, SEATED, seated, TODAY } from '../scenario';
import { chair, LATER, opened, proposed } from './ballot-scenario';
import { referBack } from './refer-back';

const decision = 'decision-1';
const command = { decision, until: LATER, reason: 'More is to be known.' };
const ask = (history: readonly ReturnType<typeof proposed>[], more: object = {}, by = chair) =>
  given(...SEATED, ...history).when(referBack, { ...command, ...more }, by);

describe('referring a proposal', () => {
  it('V-20 puts it off, with the reason sealed', () => {
    expect(ask([proposed()])).toStrictEqual([event('DecisionReferredBack', { decision, until: LATER }, { sealed: { reason: command.reason } })]);
  });

  it('needs neither a day nor a reason', () => {
    expect(given(...SEATED, proposed()).when(referBack, { decision }, chair)).toStrictEqual([event('DecisionReferredBack', { decision })]);
  });

  it('is for the chair', () => {
    expect(ask([proposed()], {}, seated('M1'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('refuses a decision that there is not', () => {
    expect(ask([])).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision });
  });

  it('refuses while a ballot is open', () => {
    expect(ask([proposed(), opened()])).toStrictEqual({ refused: 'BALLOT_OPEN', ballot: 'ballot-1' });
  });

  it('refuses what is settled', () => {
    expect(ask([proposed(), happened('ProposalWithdrawn', { decision })])).toStrictEqual({ refused: 'DECISION_SETTLED', decision });
  });

  it('refuses a day that is past', () => {
    expect(ask([proposed()], { until: '2020-04-19' })).toStrictEqual({ refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' });
  });

  it('gives its command back', () => {
    expect(referBack.commandOf(ask([proposed()]) as Made)).toStrictEqual(command);
  });
});
