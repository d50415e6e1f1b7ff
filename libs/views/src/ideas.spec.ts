import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, recorded, saying } from './testing/recorded';
import { see } from './views';

const ann = { actor: { person: 'ann', role: 'STAFF', party: 'CITY' } };
const history = recorded(
  ...SEATED,
  saying(happened('IdeaSubmitted', { idea: 'idea-1' }, { effective: '2020-01-10', ...ann }), { title: 'One key', description: 'For all doors.' }),
  saying(happened('IdeaSubmitted', { idea: 'idea-2' }, { effective: '2020-01-11', ...ann }), { title: 'No keys' }),
  happened('IdeaSubmitted', { idea: 'idea-3' }, { effective: '2020-01-12', ...ann }),
  saying(happened('IdeaTrialStarted', { idea: 'idea-1', until: '2020-02-28' }, { effective: '2020-02-01' }), { where: 'The library' }),
  saying(happened('IdeaTrialEnded', { idea: 'idea-1', result: 'WORKED' }, { effective: '2020-02-27' }), { findings: 'No key was lost.' }),
  happened('IdeaAdopted', { idea: 'idea-1' }, { effective: '2020-03-01' }),
  saying(happened('IdeaDeclined', { idea: 'idea-2' }, { effective: '2020-03-02' }), { reason: 'The doors are listed.' }),
);
const at = SEATED.length;
interface Ideas {
  rows: { idea: string; status: string; reason?: string }[];
  funnel: object;
  counts: object;
}
const asked = (effectiveOn: string, params = {}) => see('ideas', history, { revision: history.length - 1, effectiveOn, params }) as Ideas;

describe('the ideas', () => {
  it('shows each with its trials and what was decided', () => {
    expect(asked('2020-04-20', { status: 'ADOPTED' }).rows).toStrictEqual([
      {
        idea: 'idea-1',
        title: 'One key',
        description: 'For all doors.',
        by: 'ann',
        role: 'STAFF',
        party: 'CITY',
        submittedOn: '2020-01-10',
        status: 'ADOPTED',
        trials: [
          { from: '2020-02-01', until: '2020-02-28', where: 'The library', endedOn: '2020-02-27', result: 'WORKED', findings: 'No key was lost.' },
        ],
        decidedOn: '2020-03-01',
        decidedBy: 'somebody',
        ...behind(history, at, at + 3, at + 4, at + 5),
      },
    ]);
  });

  it('I-01 shows whoever had an idea why it was declined', () => {
    expect(asked('2020-04-20', { by: 'ann', status: 'DECLINED' }).rows.map(({ idea, reason }) => [idea, reason])).toStrictEqual([
      ['idea-2', 'The doors are listed.'],
    ]);
  });

  it('counts how far they have come, on any day', () => {
    expect(asked('2020-04-20').funnel).toStrictEqual({ submitted: 3, tried: 1, inTrial: 0, adopted: 1, declined: 1, waiting: 1 });
    expect(asked('2020-02-15').funnel).toStrictEqual({ submitted: 3, tried: 1, inTrial: 1, adopted: 0, declined: 0, waiting: 2 });
    expect(asked('2020-04-20').counts).toStrictEqual({ ADOPTED: 1, DECLINED: 1, SUBMITTED: 1 });
    expect(asked('2020-01-11').funnel).toStrictEqual({ submitted: 2, tried: 0, inTrial: 0, adopted: 0, declined: 0, waiting: 2 });
  });
});
