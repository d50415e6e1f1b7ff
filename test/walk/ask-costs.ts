/** How money that happened is told: reports of costs, what an expert makes of them, forecasts, years, and the client's own costs. */
import { addDays, type CommandType } from '@app/alliance';
import { actualsIn } from '../../libs/alliance/src/commercial/cost-facts';
import { authority, client, document, eur, expert, finance, manager, sha256, signatory, type Ask, type Walk } from './known';

const late = ({ mostly, today, pick }: Walk) => mostly({}, { effective: addDays(today, pick(-3, -40)), lateBecause: 'The report came late.' });
/** The running month, one before it, or one to come. */
const monthOf = ({ today, pick, mostly }: Walk) => mostly(pick('2019-11', '2019-12', '2020-01', today.slice(0, 7)), '2031-05');
const lineOf = (walk: Walk) => ({
  month: monthOf(walk),
  service: walk.pick('HEALTH', 'GUIDE', 'ORAL', 'YOUTH', 'CAFE'),
  amount: eur(walk.pick(100, 7, -3, 2_000)),
});
const newFigure = (walk: Walk, party: string) => {
  const line = lineOf(walk);
  return walk.mostly(
    { ...line, ...(walk.known.actuals.figures.has(`${line.month}/${line.service}/${party}`) && { service: `S${walk.known.actuals.figures.size}` }) },
    line,
  );
};
const months = (walk: Walk) => walk.pick({ from: '2019-11', to: '2019-12' }, { from: '2019-12', to: '2019-12' }, { from: '2020-01', to: '2020-01' });

export const askCosts = {
  RecordActual: (walk) => {
    const party = walk.pick('MEH', 'CITY');
    return {
      command: { party, lines: [newFigure(walk, party)], source: sha256('report'), ...(walk.isLucky(3) && { note: 'As invoiced.' }), ...late(walk) },
      as: walk.mostly(walk.pick(finance, signatory(party)), signatory('TOWN'), manager),
    };
  },
  RestateActual: (walk) => {
    const report = walk.oneOf([...walk.known.actuals.reports.values()], undefined);
    const { service, month } = report?.lines[0] ?? lineOf(walk);
    return {
      command: {
        restates: report?.actual ?? 'actual-99',
        lines: [{ month, service: walk.mostly(service, 'LATE'), amount: eur(walk.pick(90, 110, 5_000)) }],
        source: sha256('report-2'),
        reason: 'An invoice was missing.',
        ...late(walk),
      },
      as: walk.mostly(walk.pick(finance, signatory(report?.party ?? 'MEH')), signatory('TOWN')),
    };
  },
  VerifyCosts: (walk) => {
    const { from, to } = months(walk);
    const recorded = actualsIn(walk.known.actuals, from, to);
    return {
      command: { ...walk.mostly({}, { period: 'K1' }), from, to, actual: walk.mostly(recorded, eur(1)), document: document(walk) },
      as: walk.mostly(expert, finance),
    };
  },
  QuestionCosts: (walk) => {
    const figure = walk.oneOf([...walk.known.actuals.figures.values()], { month: '2019-12', service: 'NONE', party: 'MEH' });
    const { month, service, party } = figure;
    return {
      command: { from: month, to: walk.mostly(month, '2019-10'), lines: [{ month, service, party }], reason: 'No invoice was shown.' },
      as: walk.mostly(expert, finance),
    };
  },
  RecordForecast: (walk) => {
    const line = { year: walk.pick(2020, 2021), service: 'HEALTH', amount: eur(walk.pick(1_000, 1_200, 0)), ...walk.pick({}, { party: 'MEH' }) };
    return {
      command: { lines: walk.mostly([line], [line, line]), ...(walk.isLucky(3) && { note: 'Wages rise.' }), ...late(walk) },
      as: walk.mostly(manager, finance),
    };
  },
  OpenYear: (walk) => ({ command: { year: walk.pick(2019, 2020, 2021, 2022) }, as: walk.mostly(finance, manager) }),
  CloseYear: (walk) => ({
    command: { year: walk.mostly(2019, 2020), ...walk.mostly({}, { notice: walk.oneOf([...walk.known.decisions.keys()], 'decision-99') }) },
    as: walk.mostly(finance, manager),
  }),
  ReopenYear: (walk) => ({
    command: { year: walk.mostly(2019, 2020), informed: walk.mostly('aud', 'fin'), reason: 'Invoices turned up.', authority: authority(walk) },
    as: walk.mostly(finance, manager),
  }),
  RecordOwnerCost: (walk) => {
    const last = walk.oneOf(
      [...walk.known.ownerCosts.values()].filter(({ corrected }) => !corrected),
      undefined,
    );
    const correction = last && walk.isLucky(3) ? { corrects: last.ownerCost, ...walk.mostly({ reason: 'Booked twice.' }, {}) } : {};
    return {
      command: { month: last?.month ?? monthOf(walk), amount: eur(walk.mostly(walk.pick(101, 50, 1), 0)), ...correction },
      as: walk.mostly(walk.pick(client, signatory('CITY')), signatory('MEH')),
    };
  },
} satisfies { readonly [T in CommandType]?: Ask<T> };
/** What a walk about this asks for most. */
export const costsTheme: readonly CommandType[] = [
  'RecordActual',
  'RecordActual',
  'RecordActual',
  'RestateActual',
  'RestateActual',
  'VerifyCosts',
  'VerifyCosts',
  'QuestionCosts',
  'RecordForecast',
  'OpenYear',
  'CloseYear',
  'ReopenYear',
  'RecordOwnerCost',
  'RecordOwnerCost',
  'ChangeCostFrame',
  'ProposeDecision',
  'OpenBallot',
  'OpenBallot',
];
