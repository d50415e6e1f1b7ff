import { doers, type Effect } from '@app/alliance';
import { textOf } from '../../../../../test/pdf-text';
import { ALLOWANCES } from '../../commercial/allowances.body';
import type { PrintedDocument } from '../document';
import { Typesetting } from '../typesetting';
import { LANGUAGES, REGIONS, type Language } from '../writing';
import { blockIn, told } from './told';
import { EFFECTS } from './words';

const POLICIES: Effect = {
  id: 'rules',
  does: 'AdoptPolicySet',
  command: {
    policies: {
      votingRules: { GATE: 'STRICT', PLAN: 'NO_OBJECTION' },
      fundingBodies: ['CITY-BOARD'],
      noticeDays: 10,
      deadlockLadder: [
        { level: 'EXECUTIVES', days: 14 },
        { level: 'STATUS_QUO', days: 0 },
      ],
      allowReducedGroup: false,
      crossComponentApproval: ['AJR', 'CLIENT'],
      producersShare: '1/2',
      reservedMatters: [{ matter: 'hinta', body: 'CITY-BOARD' }],
      withheldFromPublic: [],
    },
    effective: '2024-06-01',
    authority: { kind: 'CONTRACT_CLAUSE', ref: 'TAS 4.1' },
  },
};
const INDICATOR: Effect = {
  id: 'waiting',
  does: 'DefineIndicator',
  command: {
    kraSet: 'KRA-2024',
    kra: 'ADULTS',
    indicator: 'QUEUE',
    unit: 'd',
    direction: 'LOWER',
    frequency: 'QUARTERLY',
    worst: '14.5',
    base: '7',
    best: '-0.5',
    method: 'Mediaani.',
  },
};

const TRANSFER: Effect = {
  id: 'reserve',
  allows: 'TransferBudget',
  amount: { currency: 'EUR', minor: '50000000' },
  from: { component: 'OWNER_COSTS' },
  to: { component: 'RISK_RESERVE', year: 2024 },
};

describe('what a decision does and allows, in words', () => {
  it.each(LANGUAGES)('has in %s a name for every command that a decision can carry out, and for every allowance', (language) => {
    const { does, allows } = EFFECTS[language];
    expect([Object.keys(does).toSorted(), Object.keys(allows).toSorted()]).toStrictEqual([
      Object.keys(doers).toSorted(),
      Object.keys(ALLOWANCES).toSorted(),
    ]);
    const names = [...Object.values(does), ...Object.values(allows)];
    expect(names.filter((name, i) => !/^\p{Ll}[\p{L} ]+$/u.test(name) || names.indexOf(name) < i)).toStrictEqual([]);
  });

  it.each(['fi', 'sv'] as const)('has no English name in %s', (language) => {
    const [own, english] = [language, 'en' as const].map((one) => Object.values({ ...EFFECTS[one].does, ...EFFECTS[one].allows }));
    expect(own!.filter((name, i) => name === english![i])).toStrictEqual([]);
  });

  it('tells lists as lists, and what stands in them by its name', () => {
    expect(told('fi', POLICIES)).toStrictEqual([
      'Päätöksellä toteutetaan: toimintasääntöjen hyväksyminen',
      'Tunnus: rules',
      'Toimintasäännöt',
      '  Äänestyssäännöt',
      '    siirtyminen vaiheesta toiseen: kaikki paikat puoltavat',
      '    suunnitelma: mikään paikka ei vastusta',
      '  Rahoittavat toimielimet: CITY-BOARD',
      '  Kokouskutsu viimeistään (päivää ennen): 10',
      '  Käsittelytasot umpikujassa',
      '    Taso: osapuolten ylin johto; päivää: 14',
      '    Taso: asia jää ennalleen; päivää: 0',
      '  Ryhmittymä voi jatkaa pienempänä: ei',
      '  Siirron kustannusraamin osasta toiseen hyväksyy',
      '    allianssin johtoryhmä',
      '    tilaaja',
      '  Tuottajien osuus: 1/2',
      '  Pidätetty päätösvalta',
      '    Asia: hinta; toimielin: CITY-BOARD',
      '  Julkisista poistettavat kirjauslajit: ei ole',
      'Voimassa alkaen: 1.6.2024',
      'Toimivalta: sopimuskohta TAS 4.1',
    ]);
  });

  it('writes numbers as the language does, and exactly', () => {
    expect((['sv', 'en'] as const).map((language) => told(language, INDICATOR).slice(-4))).toStrictEqual([
      ['Sämsta värde (−100): 14,5', 'Utgångsnivå (0): 7', 'Bästa värde (100): −0,5', 'Beräkningssätt: Mediaani.'],
      ['Worst value (−100): 14.5', 'Baseline (0): 7', 'Best value (100): −0.5', 'Method: Mediaani.'],
    ]);
  });

  it('V-25 names what may be decided under a delegation', () => {
    const effect: Effect = { id: 'small', does: 'GrantDelegation', command: { to: 'APR', scope: ['DrawReserve', 'TreatRisk', 'RecordForecast'] } };
    expect(told('sv', effect)).toStrictEqual([
      'Genom beslutet genomförs: delegering av beslutanderätt',
      'Beteckning: small',
      'Till: APR',
      'Delegerad beslutanderätt',
      '  användning av riskreserveringen',
      '  hantering av en risk',
      '  <RecordForecast>',
    ]);
  });

  it('tells by its technical name what has no word', () => {
    const newer = { id: 'e', does: 'CreateSeat', command: { seat: 'C4', colour: 'RED', kind: 'ROUND_TABLE' } } as unknown as Effect;
    expect(told('en', newer)).toStrictEqual([
      'The decision carries out: creating a seat in a body',
      'No.: e',
      'Seat: C4',
      '<colour>: RED',
      'Kind: <ROUND_TABLE>',
    ]);
  });

  it('is set accessibly in each language, and in the same bytes again', async () => {
    const typesetting = new Typesetting();
    const documentIn = (language: Language): PrintedDocument => ({
      language,
      region: REGIONS[language],
      title: 'x',
      head: ['x', 'x'],
      timestamp: 1_577_836_800,
      blocks: [{ kind: 'heading', level: 1, text: 'x' }, ...[POLICIES, INDICATOR, TRANSFER].map((effect) => blockIn(language, effect))],
    });
    const set = (language: Language) => typesetting.set(documentIn(language));
    const [first, second] = [await Promise.all(LANGUAGES.map(set)), await Promise.all(LANGUAGES.map(set))];
    expect(first.map((pdf, i) => [pdf.equals(second[i]!), pdf.includes('<pdfuaid:part>1</pdfuaid:part>')])).toStrictEqual(
      LANGUAGES.map(() => [true, true]),
    );
    const text = textOf(first[0]!).replaceAll(/\s+/g, ' ');
    expect(
      ['tilaajan omat kustannukset', 'osapuolten ylin johto', 'mikään paikka ei vastusta'].filter((words) => !text.includes(words)),
    ).toStrictEqual([]);
  });
});
