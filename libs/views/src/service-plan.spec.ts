import { document, happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

const authority = { kind: 'CONTRACT_CLAUSE', ref: '1' } as const;
const services = [
  { service: 'HEALTH', producer: 'MEH', name: { en: 'Health' } },
  { service: 'LIBRARY', producer: 'CITY' },
];
const history = recorded(
  ...SEATED,
  happened('ServicePlanAdopted', { version: 1, document: document('plan'), services, years: 10 }, { authority }),
  happened('ServiceAdded', { service: 'CAFE', producer: 'MEH' }, { effective: '2020-02-01', authority }),
  happened('ServiceEnded', { service: 'LIBRARY' }, { effective: '2020-03-01', authority }),
  on('2020-03-01', happened('ServiceProducerChanged', { service: 'HEALTH', producer: 'CITY' }, { effective: '2020-05-01', authority })),
);
const at = SEATED.length;
const asked = (effectiveOn: string, params = {}) => see('service-plan', history, { revision: history.length - 1, effectiveOn, params });

describe('the service plan', () => {
  it('shows who produces what on the day, what has ended and what is to come', () => {
    expect(asked('2020-04-20')).toStrictEqual({
      version: 1,
      from: '2020-01-01',
      years: 10,
      document: document('plan'),
      count: 2,
      rows: [
        { service: 'HEALTH', name: { en: 'Health' }, producer: 'MEH', since: '2020-01-01', ...behind(history, at) },
        { service: 'CAFE', producer: 'MEH', since: '2020-02-01', ...behind(history, at + 1) },
      ],
      versions: {
        count: 1,
        rows: [{ version: 1, from: '2020-01-01', years: 10, document: document('plan'), services: 2, isCurrent: true, ...behind(history, at) }],
      },
      ended: { count: 1, rows: [{ service: 'LIBRARY', on: '2020-03-01', ...behind(history, at, at + 2) }] },
      upcoming: {
        count: 1,
        rows: [{ event: 'ServiceProducerChanged', on: '2020-05-01', service: 'HEALTH', producer: 'CITY', ...behind(history, at + 3) }],
      },
    });
  });

  it('shows the services of one producer on another day', () => {
    const { rows } = asked('2020-05-01', { producer: 'CITY' }) as { rows: { service: string; since: string }[] };
    expect(rows.map(({ service, since }) => [service, since])).toStrictEqual([['HEALTH', '2020-05-01']]);
  });

  it('is empty before there is a plan', () => {
    const none = { count: 0, rows: [] };
    expect(see('service-plan', history, { revision: at - 1, effectiveOn: '2020-04-20' })).toStrictEqual({
      ...none,
      versions: none,
      ended: none,
      upcoming: none,
    });
  });
});
