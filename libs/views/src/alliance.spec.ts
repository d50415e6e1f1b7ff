import type { Entry } from '@app/alliance';
import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded } from './testing/recorded';
import { faultsOfParams, isViewName, see, VIEW_NAMES, type ViewName, VIEWS } from './views';

const at = SEATED.length;
const history = recorded(
  ...SEATED,
  happened('PhasePlanned', { phase: 'PREP', kind: 'PREPARATION', order: 1 }),
  happened('PhaseStarted', { phase: 'PREP' }, { effective: '2020-02-01' }),
  on('2020-03-01', happened('CapacityGranted', { party: 'MEH', capacity: 'CLIENT' }, { effective: '2020-06-01' })),
);
interface Alliance {
  parties: { party: string; capacities: string[]; agreements: string[] }[];
  phases: object;
  upcoming: object;
  counts: { entries: number; newer: number };
  bodies: object[];
  owners: object;
  warning?: string;
}
const alliance = (effectiveOn: string, known = history, revision = known.length - 1) => see('alliance', known, { revision, effectiveOn }) as Alliance;

describe('the alliance', () => {
  it('B-05 shows what holds on the day, and lists as upcoming what holds from a later one', () => {
    const capacities = (day: string) => alliance(day).parties.find(({ party }) => party === 'MEH')!.capacities;
    expect([capacities('2020-05-31'), capacities('2020-06-01')]).toStrictEqual([['PRIVATE_PRODUCER'], ['CLIENT', 'PRIVATE_PRODUCER']]);
    expect(alliance('2020-05-31').upcoming).toStrictEqual({
      count: 1,
      rows: [{ event: 'CapacityGranted', effective: '2020-06-01', data: { party: 'MEH', capacity: 'CLIENT' }, ...behind(history, at + 2) }],
    });
    expect(alliance('2020-06-01').upcoming).toStrictEqual({ count: 0, rows: [] });
  });

  it('B-05 shows the term that holds on the day, and an end only once it is there', () => {
    const first = { start: '2020-01-01', end: '2022-12-31', basis: 'TAS' };
    const known = recorded(
      ...SEATED,
      happened('ContractTermSet', first),
      on('2020-03-01', happened('ContractTermSet', { ...first, end: '2024-12-31' }, { effective: '2022-01-01' })),
      on('2024-06-03', happened('AllianceArchived', {}, { effective: '2025-01-31' })),
      on('2025-01-01', happened('ContractTermEnded', { end: '2024-12-31' }, { effective: '2025-01-01' })),
    );
    const shown = ['2021-12-31', '2022-01-01', '2025-01-30', '2025-01-31'].map((day) => {
      const { term, archived } = alliance(day, known) as unknown as { term: object; archived?: string };
      return { term, archived };
    });
    expect(shown).toStrictEqual([
      { term: { start: '2020-01-01', end: '2022-12-31' }, archived: undefined },
      { term: { start: '2020-01-01', end: '2024-12-31' }, archived: undefined },
      { term: { start: '2020-01-01', end: '2024-12-31', ended: true }, archived: undefined },
      { term: { start: '2020-01-01', end: '2024-12-31', ended: true }, archived: '2025-01-31' },
    ]);
  });

  it('D-20 shows for each party which agreement holds for it on the day, and its phases', () => {
    expect(alliance('2020-04-20').parties.map(({ party, agreements }) => [party, agreements])).toStrictEqual([
      ['CITY', ['TAS']],
      ['MEH', ['TAS']],
    ]);
    expect(alliance('2020-01-31').phases).toStrictEqual([
      { phase: 'PREP', kind: 'PREPARATION', order: 1, parts: [], started: '2020-02-01', status: 'PLANNED', ...behind(history, at, at + 1) },
    ]);
  });

  it('L-07 goes on although an entry is newer than this server, and counts it', () => {
    const newer = { ...happened('PhaseStarted', { phase: 'PREP' }), type: 'SomethingNew', data: { anything: true } } as Entry;
    const known = recorded(...SEATED, newer);
    expect(alliance('2020-04-20', known).counts).toMatchObject({ entries: at + 1, newer: 1 });
    expect(see('irregular', known, { revision: at, effectiveOn: '2020-04-20', params: { kind: 'NEWER' } })).toStrictEqual({
      count: 1,
      counts: { NEWER: 1 },
      rows: [
        {
          event: 'SomethingNew',
          kinds: ['NEWER'],
          effective: '2020-01-01',
          day: '2020-01-01',
          recorded: '2020-01-01T09:00:00.000Z',
          by: { person: 'somebody', role: 'REGISTRAR' },
          data: { anything: true },
          ...behind(known, at),
        },
      ],
    });
  });
});

describe('every view', () => {
  const named: Readonly<Record<string, string>> = { decision: 'decision-1', procurement: 'P1', candidate: 'A', meeting: 'meeting-1' };
  const paramsOf = (name: ViewName): Readonly<Record<string, string>> =>
    Object.fromEntries(VIEWS[name].params.filter(({ required }) => required).map((param) => [param.name, named[param.name] ?? 'unknown']));

  it.each(VIEW_NAMES)('%s answers for the first entry alone as for the whole history, without undefined members', (name) => {
    for (const revision of [0, history.length - 1]) {
      const answer = see(name, history, { revision, effectiveOn: '2020-04-20', params: paramsOf(name) });
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    }
  });

  it('says what is wrong with what it is asked', () => {
    expect([isViewName('seats'), isViewName('constructor')]).toStrictEqual([true, false]);
    expect(faultsOfParams('decision', {})).toStrictEqual(['decision needs decision: the decision, decision-11']);
    expect(faultsOfParams('gates', { colour: 'red' })).toStrictEqual(['gates takes no colour']);
    expect(faultsOfParams('deadlines', { status: 'LATE' })).toStrictEqual(['status: one of DUE, OVERDUE, EXPIRED']);
    expect(faultsOfParams('deadlines', { status: 'OVERDUE' })).toStrictEqual([]);
    expect(faultsOfParams('decisions', { body: 'A B' })).toStrictEqual(['body: a label or a number by which the alliance knows a thing']);
  });
});
