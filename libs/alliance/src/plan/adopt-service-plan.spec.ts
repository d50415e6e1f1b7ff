import { event, stateOf, type Entry, type Made } from '../decider';
import { document, given, happened, TODAY } from '../scenario';
import { adoptServicePlan, type AdoptServicePlan } from './adopt-service-plan';
import { servicePlan, servicesOn, versionOn } from './facts';
import { auditor, by, chair, decision as authority, effecting, HEALTH, LIBRARY, mgr, planned, PLANNED, reg, WORKING } from './plan-scenario';

const content = { document: document('plan'), services: [HEALTH, { ...LIBRARY, name: { en: 'Library' } }], years: 10 };
const command: AdoptServicePlan = { ...content, authority };
const adopted = (version: number) => [event('ServicePlanAdopted', { version, ...content }, { authority })];

describe('adopting the service plan', () => {
  it.each([
    ['the manager', mgr],
    ['the registrar', reg],
    ['the chair of the steering group', chair],
  ])('is put on record by %s, with the decision', (_, who) => {
    expect(given(...WORKING).when(adoptServicePlan, command, who)).toStrictEqual(adopted(1));
  });

  it('is what a decision does', () => {
    expect(given(...WORKING).when(adoptServicePlan, content, effecting)).toStrictEqual([event('ServicePlanAdopted', { version: 1, ...content }, by)]);
  });

  it('numbers the versions', () => {
    expect(given(...PLANNED).when(adoptServicePlan, command, mgr)).toStrictEqual(adopted(2));
  });

  it('E-02 refers to a version of a registered document', () => {
    const other = { ...command, document: document('plan', 2) };
    expect(given(...WORKING).when(adoptServicePlan, other, mgr)).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'plan', version: 2 });
  });

  it.each([
    ['without a decision', { ...content }, mgr, { refused: 'AUTHORITY_MISSING' }],
    ['by somebody else', command, auditor, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['with a service named twice', { ...command, services: [HEALTH, HEALTH] }, mgr, { refused: 'SERVICE_REPEATED', service: 'HEALTH' }],
    [
      'with a producer that is no party',
      { ...command, services: [{ service: 'CAFE', producer: 'NOBODY' }] },
      mgr,
      { refused: 'PARTY_NOT_FOUND', party: 'NOBODY' },
    ],
    [
      'with a party that produces nothing',
      { ...command, services: [{ service: 'CAFE', producer: 'NET' }] },
      mgr,
      { refused: 'NOT_A_PRODUCER', party: 'NET' },
    ],
  ])('is refused %s', (_, asked, who, refusal) => {
    expect(given(...WORKING).when(adoptServicePlan, asked, who)).toStrictEqual(refusal);
  });

  it('asks for the producing capacity on the day from which the plan holds', () => {
    const over = happened('CapacityEnded', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' }, { effective: '2020-06-01' });
    const asked = (effective: string) => given(...WORKING, over).when(adoptServicePlan, { ...command, effective }, mgr);
    expect(asked('2020-06-01')).toStrictEqual({ refused: 'NOT_A_PRODUCER', party: 'MEH' });
    expect(asked('2020-05-31')).toStrictEqual([{ ...adopted(1)[0], effective: '2020-05-31' }]);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(adoptServicePlan.commandOf(given(...WORKING).when(adoptServicePlan, asked, mgr) as Made)).toStrictEqual(asked);
  });
});

describe('the services on a day', () => {
  const moved = happened('ServiceProducerChanged', { service: 'HEALTH', producer: 'CITY' }, { effective: '2020-03-01' });
  const added = happened('ServiceAdded', { service: 'CAFE', producer: 'MEH' }, { effective: '2020-02-01' });
  const ended = happened('ServiceEnded', { service: 'LIBRARY' }, { effective: '2020-02-01' });
  const producers = (date: string, ...history: readonly Entry[]) =>
    [...servicesOn(stateOf(servicePlan, history), date)].map(([service, { producer, since }]) => [service, producer, since]);

  it('B-05 count each change from its own date, whatever the order of recording', () => {
    const history = [...PLANNED, moved, added, ended];
    expect(producers('2020-01-31', ...history)).toStrictEqual([
      ['HEALTH', 'MEH', '2020-01-01'],
      ['LIBRARY', 'CITY', '2020-01-01'],
    ]);
    expect(producers('2020-03-01', ...history)).toStrictEqual([
      ['HEALTH', 'CITY', '2020-03-01'],
      ['CAFE', 'MEH', '2020-02-01'],
    ]);
    expect(producers('2019-12-31', ...history)).toStrictEqual([]);
  });

  it('are those of the version that holds, and keep the day from which their producer has had them', () => {
    const history = [...PLANNED, planned([HEALTH], 2, '2020-05-01')];
    expect(producers('2020-05-01', ...history)).toStrictEqual([['HEALTH', 'MEH', '2020-01-01']]);
    expect(['2020-04-30', '2020-05-01'].map((day) => versionOn(stateOf(servicePlan, history), day)?.version)).toStrictEqual([1, 2]);
  });

  it('moves nothing that has ended by then', () => {
    const early = happened('ServiceEnded', { service: 'HEALTH' }, { effective: '2020-02-15' });
    expect(producers('2020-03-01', ...PLANNED, moved, early)).toStrictEqual([['LIBRARY', 'CITY', '2020-01-01']]);
  });
});
