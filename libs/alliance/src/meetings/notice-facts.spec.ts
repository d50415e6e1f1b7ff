import { stateOf } from '../decider';
import { policies } from '../parties/facts';
import { happened, SEATED } from '../scenario';
import { ruled } from './minutes-scenario';
import { procedureOn, procedures } from './notice-facts';

const on = (date: string, ...history: readonly ReturnType<typeof ruled>[]) =>
  procedureOn(stateOf(procedures, history), stateOf(policies, history), 'AJR', date);
const DEFAULT = { noticeDays: 7, agendaDays: 5, writtenWindowDays: 14, minutesDraftDays: 5, quorumRule: 'EVERY_PARTY' };

describe('what holds for the meetings of a body', () => {
  it('S-06 is the policies of the alliance, as long as the body has settled nothing', () => {
    const set = happened('PolicySetAdopted', { policies: { noticeDays: 10 } });
    expect(on('2020-04-20', ...SEATED, set)).toStrictEqual({ ...DEFAULT, noticeDays: 10 });
  });

  it('S-06 is what the body has settled, from its day on, and the policies for the rest', () => {
    const history = [
      ruled({ noticeDays: 3, remote: 'AUDIO' }),
      ruled({ agendaDays: 1 }, { effective: '2020-05-01' }),
      ruled({ noticeDays: 1, body: 'APR' }),
    ];
    expect(on('2020-04-20', ...history)).toStrictEqual({ ...DEFAULT, noticeDays: 3, remote: 'AUDIO' });
    expect(on('2020-05-01', ...history)).toStrictEqual({ ...DEFAULT, noticeDays: 3, agendaDays: 1, remote: 'AUDIO' });
  });
});
