import { ENTRIES_MAX } from './always';
import { event, isRefusal } from './decider';
import { commandOf, question } from './deciders';
import { decided, DECISION, registrar } from './parties/scenario';
import { as, happened, REGISTERED, SEATED, SINCE, TODAY } from './scenario';

const grant = { person: 'p-2', role: 'STAFF' } as const;
const manager = as('mgr', 'MANAGER');
const plan = { document: 'plan', kind: 'PLAN', title: 'Plan', sha256: 'a'.repeat(43), dated: SINCE };
const sign = { agreement: 'TAS', version: 1, party: 'MEH' } as const;
const signatory = (more: object) => as('meh-sign', 'PARTY_SIGNATORY', more);
const ended = (effective: string) => [...REGISTERED, happened('CapacityEnded', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' }, { effective })];

describe('what holds for every command', () => {
  it('refuses an alliance that is not there', () => {
    expect(question('GrantRole', grant, registrar)([])).toStrictEqual({ refused: 'ALLIANCE_NOT_FOUND' });
  });

  it('refuses when the alliance is full', () => {
    const full = [...REGISTERED, ...Array.from({ length: ENTRIES_MAX - REGISTERED.length }, () => happened('RoleRevoked', grant))];
    expect(question('GrantRole', grant, registrar)(full)).toStrictEqual({ refused: 'ALLIANCE_FULL', entries: ENTRIES_MAX });
    expect(isRefusal(question('GrantRole', grant, registrar)(full.slice(0, -1)))).toBe(false);
  });

  it.each([
    ['a signatory without a party', signatory({}), {}],
    ['a party without a capacity', signatory({ party: 'MEH' }), { party: 'MEH' }],
    ['a capacity that the party does not hold', signatory({ party: 'MEH', capacity: 'CLIENT' }), { party: 'MEH', capacity: 'CLIENT' }],
    ['a capacity without a party', as('reg', 'REGISTRAR', { capacity: 'CLIENT' }), { capacity: 'CLIENT' }],
  ])('D-70 refuses %s', (_, circumstance, said) => {
    expect(question('SignAgreement', sign, circumstance)(SEATED)).toStrictEqual({ refused: 'CAPACITY_NOT_HELD', ...said });
  });

  it('D-70 refuses a capacity from the day on which it ends, and takes it until then', () => {
    const circumstance = signatory({ party: 'MEH', capacity: 'PRIVATE_PRODUCER' });
    expect(question('SignAgreement', sign, circumstance)(ended(TODAY))).toStrictEqual({
      refused: 'CAPACITY_NOT_HELD',
      party: 'MEH',
      capacity: 'PRIVATE_PRODUCER',
    });
    expect(question('SignAgreement', sign, circumstance)(ended('2020-04-21'))).toStrictEqual({ refused: 'AGREEMENT_NOT_FOUND', agreement: 'TAS' });
  });

  it('B-08 refuses what would hold before the founding or after the archival', () => {
    const archived = [...REGISTERED, happened('AllianceArchived', {}, { effective: '2020-05-01' })];
    const early = { ...grant, effective: '2019-12-31', lateBecause: 'Forgotten.' };
    expect(question('GrantRole', early, registrar)(archived)).toStrictEqual({
      refused: 'OUTSIDE_LIFETIME',
      on: '2019-12-31',
      from: SINCE,
      to: '2020-05-01',
    });
    expect(question('GrantRole', early, registrar)(REGISTERED)).toStrictEqual({ refused: 'OUTSIDE_LIFETIME', on: '2019-12-31', from: SINCE });
    const after = { ...grant, effective: '2020-05-02' };
    expect(question('GrantRole', after, registrar)(archived)).toStrictEqual({
      refused: 'OUTSIDE_LIFETIME',
      on: '2020-05-02',
      from: SINCE,
      to: '2020-05-01',
    });
    expect(question('GrantRole', { ...grant, effective: '2020-05-01' }, registrar)(archived)).toStrictEqual([
      event('RoleGranted', grant, { effective: '2020-05-01' }),
    ]);
  });

  it('B-08 still takes the registration of documents', () => {
    const archived = [...REGISTERED, happened('AllianceArchived', {}, { effective: '2020-02-01' })];
    const { title, ...clear } = plan;
    expect(question('RegisterDocument', plan, manager)(archived)).toStrictEqual([
      event('DocumentRegistered', { ...clear, version: 1 }, { sealed: { title } }),
    ]);
  });

  it('B-03 refuses a fact recorded late without the reason, and seals the reason given', () => {
    const late = { ...grant, effective: '2020-04-19' };
    expect(question('GrantRole', late, registrar)(REGISTERED)).toStrictEqual({ refused: 'REASON_REQUIRED', on: '2020-04-19' });

    const command = { ...late, lateBecause: 'The letter was lost.' };
    const answer = question('GrantRole', command, registrar)(REGISTERED);
    expect(answer).toStrictEqual([event('RoleGranted', grant, { effective: '2020-04-19', sealed: { lateBecause: 'The letter was lost.' } })]);
    expect(commandOf('GrantRole', answer as never)).toStrictEqual(command);
  });

  it('B-03 refuses a day further back than the policy allows, unless a decision is cited', () => {
    const lateBecause = 'Found in the archive.';
    const far = { ...grant, effective: '2020-03-20', lateBecause };
    expect(question('GrantRole', far, registrar)(REGISTERED)).toStrictEqual({
      refused: 'BACKDATED_TOO_FAR',
      on: '2020-03-20',
      earliest: '2020-03-21',
    });
    expect(question('GrantRole', { ...far, effective: '2020-03-21' }, registrar)(REGISTERED)).toStrictEqual([
      event('RoleGranted', grant, { effective: '2020-03-21', sealed: { lateBecause } }),
    ]);
    expect(question('GrantRole', { ...far, authority: DECISION }, registrar)([...REGISTERED, decided()])).toStrictEqual([
      event('RoleGranted', grant, { effective: '2020-03-20', authority: DECISION, sealed: { lateBecause } }),
    ]);
    expect(question('GrantRole', { ...far, authority: DECISION }, registrar)(REGISTERED)).toStrictEqual({
      refused: 'DECISION_NOT_FOUND',
      decision: 'decision-1',
    });
  });

  it('B-03 lets any fact cite the decision behind a day long past, and needs none for what an outside body decided', () => {
    const lateBecause = 'Found in the archive.';
    const party = { party: 'NEW', legalName: 'A newcomer', businessId: '3', kind: 'ORGANISATION', capacities: ['CLIENT'] } as const;
    const far = { ...party, effective: '2020-02-01', lateBecause, authority: DECISION };
    expect(question('RegisterParty', far, registrar)([...REGISTERED, decided()])).toStrictEqual([
      event('PartyRegistered', party, { effective: '2020-02-01', authority: DECISION, sealed: { lateBecause } }),
    ]);
    const { title, ...extract } = {
      title: 'Found late',
      body: 'BOARD',
      decidedOn: '2020-01-15',
      reference: '§ 3',
      extract: 'x'.repeat(43),
      vote: { outcome: 'NOT_STATED' },
      effects: [],
    } as const;
    const recorded = { ...extract, title, effective: '2020-01-15', lateBecause };
    expect(question('RecordOutsideDecision', recorded, as('clerk', 'OUTSIDE_CLERK'))(REGISTERED)).toStrictEqual([
      event('OutsideDecisionRecorded', { decision: 'decision-1', ...extract }, { effective: '2020-01-15', sealed: { title, lateBecause } }),
    ]);
  });

  it('B-03 asks the same of the founding itself', () => {
    const founding = { name: { en: 'New' }, kind: 'SERVICE', sector: 'wellbeing', timezone: 'Europe/Helsinki', currency: 'EUR' } as const;
    const admin = as('adm', 'LEDGER_ADMIN');
    expect(question('RegisterAlliance', { ...founding, effective: '2020-04-19' }, admin)([])).toStrictEqual({
      refused: 'REASON_REQUIRED',
      on: '2020-04-19',
    });
  });

  const register = { ...REGISTERED[0]!.data, registrar: undefined } as const;
  const TAKEN_OVER = [
    { ...REGISTERED[0]!, data: { ...REGISTERED[0]!.data, takenOver: true }, effective: '2012-07-01' },
    ...REGISTERED.slice(1),
    happened('DocumentRegistered', { document: 'minutes', kind: 'MINUTES', version: 1, sha256: 'm'.repeat(43), dated: '2012-08-01' }),
  ];
  const onRecord = {
    ...grant,
    effective: '2012-08-01',
    lateBecause: 'Taken from the minutes.',
    authority: { kind: 'RECORD', ref: 'minutes' },
  } as const;

  it('B-03 takes any earlier day on the records of an alliance that is being taken over', () => {
    const { lateBecause, effective, authority } = onRecord;
    expect(question('GrantRole', onRecord, registrar)(TAKEN_OVER)).toStrictEqual([
      event('RoleGranted', grant, { effective, authority, sealed: { lateBecause } }),
    ]);
  });

  it('B-03 dates an alliance that ran before back to its own beginning', () => {
    const { registrar: _, ...said } = register;
    const before = { ...said, takenOver: true, effective: '2012-07-01', lateBecause: 'It ran on paper.' } as Parameters<
      typeof question<'RegisterAlliance'>
    >[1];
    const answer = question('RegisterAlliance', before, as('reg', 'LEDGER_ADMIN'))([]);
    expect(isRefusal(answer)).toBe(false);
    const { takenOver: __, ...young } = before;
    expect(question('RegisterAlliance', young, as('reg', 'LEDGER_ADMIN'))([])).toStrictEqual({
      refused: 'BACKDATED_TOO_FAR',
      on: '2012-07-01',
      earliest: '2020-03-21',
    });
  });

  it.each([
    ['an alliance that began in the ledger', REGISTERED, { ...onRecord, effective: '2020-01-05' }, { refused: 'NOT_TAKEN_OVER' }],
    [
      'a history that was accepted',
      [...TAKEN_OVER, happened('HistoryAccepted', { until: '2019-12-31', decisions: 0 })],
      onRecord,
      { refused: 'HISTORY_ALREADY_ACCEPTED', until: '2019-12-31' },
    ],
    [
      'a record that is not registered',
      TAKEN_OVER,
      { ...onRecord, authority: { kind: 'RECORD', ref: 'diary' } as const },
      { refused: 'RECORD_NOT_FOUND', document: 'diary' },
    ],
  ])('B-03 rests on no records in %s', (_, history, command, refusal) => {
    expect(question('GrantRole', command, registrar)(history)).toStrictEqual(refusal);
  });
});
