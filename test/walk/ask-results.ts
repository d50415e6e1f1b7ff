/** How results are asked for: what is measured, by what, and what it comes to. */
import { addDays, type CommandType } from '@app/alliance';
import { authority, document, kraOwner, manager, registrar, secretary, type Ask, type Walk } from './known';

const AREAS = ['ACCESS', 'COST'] as const;
const POINTS = { worst: '0', base: '50', best: '100' } as const;

const setOf = ({ known: { kraSets }, mostly, oneOf }: Walk): string =>
  mostly([...kraSets.keys()].at(-1) ?? 'KRA9', oneOf([...kraSets.keys()], 'KRA9'));
const indicatorOf = ({ known: { indicators }, oneOf }: Walk): string => oneOf([...indicators.keys()], 'i99');
const value = (walk: Walk): string => walk.pick('0', '12.5', '50', '66.666667', '75', '100', '-3', '140');

/** A contract period that is over most of the time, or days under a label of their own. */
function measured(walk: Walk): { readonly period: string; readonly from?: string; readonly to?: string } {
  const { contractPeriods } = walk.known;
  const over = contractPeriods.filter(({ to }) => to <= walk.today).map(({ period }) => period);
  const any = contractPeriods.map(({ period }) => period);
  if (walk.isLucky(4)) {
    const to = addDays(walk.today, walk.mostly(-1, 3));
    return { period: walk.pick('early', 'late'), from: addDays(to, walk.mostly(-2, 1)), to };
  }
  return { period: walk.mostly(walk.oneOf(over, 'K9'), walk.oneOf(any, 'K9')) };
}

export const askResults = {
  AdoptKraSet: (walk) => ({
    command: {
      kraSet: `KRA${walk.known.kraSets.size + walk.mostly(1, 0)}`,
      kras: walk.mostly([...AREAS], ['ACCESS', 'ACCESS'], ['COST']).map((kra) => ({ kra, name: walk.mostly({ en: kra }, {}) })),
      ...walk.mostly({}, { to: addDays(walk.today, walk.pick(90, -90)) }),
      authority: authority(walk),
      ...walk.pick({}, { effective: addDays(walk.today, walk.mostly(walk.pick(2, 20), -1)), lateBecause: 'Forgotten.' }),
    },
    as: walk.pick(manager, registrar, secretary),
  }),
  DefineIndicator: (walk) => {
    const direction = walk.pick('HIGHER', 'LOWER');
    const { worst, base, best } = walk.mostly(POINTS, { ...POINTS, base: '100' });
    return {
      command: {
        kraSet: setOf(walk),
        kra: walk.mostly(...AREAS),
        indicator: walk.pick(`i${walk.known.indicators.size + 1}`, indicatorOf(walk)),
        unit: walk.mostly('%', 'days'),
        direction,
        ...(direction === 'HIGHER' ? { worst, base, best } : { worst: best, base, best: worst }),
        frequency: 'QUARTERLY',
        ...walk.pick({}, { source: 'SURVEY' }),
        method: 'By counting.',
      },
      as: walk.mostly(kraOwner, manager),
    };
  },
  SetWeights: (walk) => {
    const kraSet = setOf(walk);
    const inSet = [...walk.known.indicators].filter(([, { of }]) => of.some((one) => one.kraSet === kraSet)).map(([indicator]) => indicator);
    const [first = 'i99', second] = inSet;
    const weights = second
      ? [
          { indicator: first, weight: walk.pick<number | string>(20, '33.3') },
          { indicator: second, weight: walk.mostly<number | string, string>(80, '66.7') },
        ]
      : [{ indicator: first, weight: walk.mostly(100, 99) }];
    return { command: { kraSet, weights, authority: authority(walk) }, as: walk.mostly(manager, kraOwner) };
  },
  SetBaseline: (walk) => ({
    command: { indicator: indicatorOf(walk), base: walk.mostly(walk.pick('40', '60'), '100'), document: document(walk) },
    as: walk.mostly(kraOwner, manager),
  }),
  Rebase: (walk) => ({
    command: {
      indicator: indicatorOf(walk),
      base: walk.mostly(walk.pick('45', '55'), '0'),
      ...walk.pick({}, { document: document(walk) }),
      authority: authority(walk),
      ...walk.pick({}, { effective: addDays(walk.today, walk.mostly(3, -3)), lateBecause: 'Forgotten.' }),
    },
    as: walk.mostly(manager, kraOwner),
  }),
  RecordMeasurement: (walk) => ({
    command: {
      indicator: indicatorOf(walk),
      ...measured(walk),
      value: value(walk),
      ...walk.pick({}, { document: document(walk) }),
      ...walk.pick({}, { note: 'As counted.' }),
    },
    as: walk.mostly(kraOwner, manager),
  }),
  RestateMeasurement: (walk) => {
    const all = [...walk.known.measurements];
    const standing = all.filter(([, { restatedBy }]) => restatedBy === undefined).map(([measurement]) => measurement);
    return {
      command: { restates: walk.mostly(walk.oneOf(standing, 'measurement-99'), 'measurement-1'), value: value(walk), reason: 'Counted again.' },
      as: walk.mostly(kraOwner, manager),
    };
  },
  ScoreIndicator: (walk) => ({
    command: { indicator: indicatorOf(walk), period: measured(walk).period },
    as: walk.pick(kraOwner, manager, { person: 'system:clock', role: 'SYSTEM' }),
  }),
  FreezeScores: (walk) => ({
    command: { period: measured(walk).period, ...walk.mostly({}, { meeting: walk.oneOf([...walk.known.meetings.keys()], 'meeting-9') }) },
    as: walk.mostly(manager, kraOwner),
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };

/** What a walk about this asks for most. */
export const resultsTheme: readonly CommandType[] = [
  'AdoptKraSet',
  'DefineIndicator',
  'DefineIndicator',
  'DefineIndicator',
  'SetWeights',
  'SetWeights',
  'SetBaseline',
  'Rebase',
  'Rebase',
  'RecordMeasurement',
  'RecordMeasurement',
  'RecordMeasurement',
  'RecordMeasurement',
  'RestateMeasurement',
  'RestateMeasurement',
  'ScoreIndicator',
  'ScoreIndicator',
  'FreezeScores',
  'FreezeScores',
  'FreezeScores',
];
