import { ERASED } from '@app/alliance';
import { document, happened, SEATED } from '../../alliance/src/scenario';
import { behind, recorded, saying } from './testing/recorded';
import { see } from './views';

const history = recorded(
  ...SEATED,
  saying(
    happened(
      'StakeholderInvolvementRecorded',
      { involvement: 'involvement-1', groups: ['RESIDENTS', 'CITY'], atLeast: 100 },
      { effective: '2020-01-10' },
    ),
    { kind: 'Workshops' },
  ),
  happened(
    'StakeholderInvolvementRecorded',
    { involvement: 'involvement-2', groups: ['STAFF'], participants: 12, document: document('notes') },
    { effective: '2020-02-10' },
  ),
  happened('StakeholderInvolvementRecorded', { involvement: 'involvement-3', groups: ['STAFF'] }, { effective: '2020-02-11' }),
);
const at = SEATED.length;
const asked = (effectiveOn: string, params = {}) =>
  see('involvement', history, { revision: history.length - 1, effectiveOn, params }) as { count: number; counts: object };

describe('who was heard', () => {
  it('shows each occasion with its groups and as many people as are known', () => {
    expect(asked('2020-01-31')).toStrictEqual({
      count: 1,
      rows: [
        {
          involvement: 'involvement-1',
          groups: ['RESIDENTS', 'CITY'],
          atLeast: 100,
          on: '2020-01-10',
          kind: 'Workshops',
          by: 'somebody',
          ...behind(history, at),
        },
      ],
      counts: { occasions: 1, participantsAtLeast: 100, byGroup: { RESIDENTS: 1, CITY: 1 } },
      upcoming: {
        count: 2,
        rows: [
          {
            involvement: 'involvement-2',
            groups: ['STAFF'],
            participants: 12,
            document: document('notes'),
            on: '2020-02-10',
            kind: ERASED,
            by: 'somebody',
            ...behind(history, at + 1),
          },
          { involvement: 'involvement-3', groups: ['STAFF'], on: '2020-02-11', kind: ERASED, by: 'somebody', ...behind(history, at + 2) },
        ],
      },
    });
  });

  it('counts them, and is asked by group', () => {
    expect(asked('2020-04-20').counts).toStrictEqual({ occasions: 3, participantsAtLeast: 112, byGroup: { RESIDENTS: 1, CITY: 1, STAFF: 2 } });
    expect(asked('2020-04-20', { group: 'STAFF' }).count).toBe(2);
  });
});
