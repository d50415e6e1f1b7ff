import { allocated, by, decided, FRAMED, HEALTH } from '../../alliance/src/commercial/money-scenario';
import { document, eur, happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

describe('what is irregular', () => {
  const at = FRAMED.length;
  const history = recorded(
    ...FRAMED,
    ...decided('decision-1', []),
    allocated('movement-1', HEALTH, eur(300)),
    on(
      '2020-03-01',
      saying<'BudgetMovementReversed', ReturnType<typeof happened>>(
        happened(
          'BudgetMovementReversed',
          { movement: 'movement-2', reverses: 'movement-1', flag: 'LATE_RECORDED' },
          { authority: by('decision-1'), effective: '2020-02-01' },
        ),
        { reason: 'Wrong year.' },
      ),
    ),
    happened('ProceduralDefectFlagged', { decision: 'decision-1', ground: 'NOTICE' }),
  );

  it('lists what was dated back, recorded late or reversed, by whom and why, and what was flagged', () => {
    expect(see('irregular', history, { revision: history.length - 1, effectiveOn: '2020-04-20' })).toStrictEqual({
      count: 2,
      counts: { BACKDATED: 1, LATE_RECORDED: 1, REVERSED: 1, DEFECT: 1 },
      rows: [
        {
          event: 'BudgetMovementReversed',
          kinds: ['BACKDATED', 'LATE_RECORDED', 'REVERSED'],
          effective: '2020-02-01',
          day: '2020-03-01',
          recorded: '2020-03-01T09:00:00.000Z',
          by: { person: 'somebody', role: 'REGISTRAR' },
          authority: { kind: 'DECISION', ref: 'decision-1' },
          reason: 'Wrong year.',
          data: { movement: 'movement-2', reverses: 'movement-1', flag: 'LATE_RECORDED' },
          ...behind(history, at + 4),
        },
        {
          event: 'ProceduralDefectFlagged',
          kinds: ['DEFECT'],
          effective: '2020-01-01',
          day: '2020-01-01',
          recorded: '2020-01-01T09:00:00.000Z',
          by: { person: 'somebody', role: 'REGISTRAR' },
          data: { decision: 'decision-1', ground: 'NOTICE' },
          ...behind(history, at + 5),
        },
      ],
    });
  });
});

describe('the documents', () => {
  it('E-04 shows where each version was used, also when the document was withdrawn since', () => {
    const history = recorded(
      ...SEATED,
      happened('DocumentRegistered', { ...document('tas'), kind: 'AGREEMENT', dated: '2019-12-01' }),
      happened('DocumentWithdrawn', { document: 'tas' }),
    );
    const drafted = history.findIndex(({ type }) => type === 'AgreementDrafted');
    const { hash } = history[drafted]!;
    expect(see('documents', history, { revision: history.length - 1, effectiveOn: '2020-04-20' })).toStrictEqual({
      count: 1,
      rows: [
        {
          document: 'tas',
          kind: 'AGREEMENT',
          by: 'somebody',
          withdrawn: true,
          class: 'PARTIES',
          publicity: { class: 'PARTIES', since: '2020-01-01', reviewOn: '2020-12-31', reviewDue: false, unclassified: true },
          hashStatus: 'UNVERIFIED',
          versions: [
            {
              version: 1,
              sha256: document('tas').sha256,
              dated: '2019-12-01',
              hashStatus: 'UNVERIFIED',
              usedBy: [{ revision: drafted, hash, type: 'AgreementDrafted' }],
            },
          ],
          ...behind(history, SEATED.length, SEATED.length + 1),
        },
      ],
      counts: { byClass: { PARTIES: 1 }, byHashStatus: { UNVERIFIED: 1 } },
    });
  });
});

describe('delegations and deadlocks', () => {
  it('V-26 shows a delegation as it holds on the day', () => {
    const history = recorded(
      ...SEATED,
      happened(
        'DelegationGranted',
        { delegation: 'delegation-1', to: 'AJR', scope: ['DrawReserve'], limitEach: eur(500) },
        { authority: by('decision-1') },
      ),
      on('2020-03-01', happened('DelegationRevoked', { delegation: 'delegation-1' }, { effective: '2020-03-01' })),
    );
    const inForce = ['2020-02-29', '2020-03-01'].map((effectiveOn) =>
      (see('delegations', history, { revision: history.length - 1, effectiveOn }) as { rows: { inForce: boolean }[] }).rows.map((row) => row.inForce),
    );
    expect(inForce).toStrictEqual([[true], [false]]);
  });

  it('V-21 shows how far a deadlock was taken, what comes next, and how it ended', () => {
    const at = SEATED.length;
    const history = recorded(
      ...SEATED,
      happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: ['CITY', 'MEH'] }),
      happened('DeadlockEscalated', { deadlock: 'deadlock-1', decision: 'decision-1', step: 1, level: 'EXECUTIVES', deadline: '2020-01-29' }),
      happened('DeadlockLapsed', { deadlock: 'deadlock-1', decision: 'decision-1' }),
    );
    const see1 = (revision: number) => see('deadlocks', history, { revision, effectiveOn: '2020-02-01' });
    const common = {
      deadlock: 'deadlock-1',
      decision: 'decision-1',
      since: '2020-01-01',
      parties: ['CITY', 'MEH'],
      step: 1,
      level: 'EXECUTIVES',
      deadline: '2020-01-29',
      steps: [
        {
          deadlock: 'deadlock-1',
          decision: 'decision-1',
          step: 1,
          level: 'EXECUTIVES',
          deadline: '2020-01-29',
          on: '2020-01-01',
          ...behind(history, at + 1),
        },
      ],
      opinions: [],
    };
    expect(see1(at + 1)).toStrictEqual({
      count: 1,
      counts: { open: 1 },
      rows: [{ ...common, status: 'ESCALATED', isOverdue: true, nextLevel: 'MEDIATOR', ...behind(history, at, at + 1) }],
    });
    expect(see1(at + 2)).toStrictEqual({
      count: 1,
      counts: { open: 0 },
      rows: [{ ...common, status: 'LAPSED', isOverdue: false, endedOn: '2020-01-01', ...behind(history, at, at + 1, at + 2) }],
    });
  });
});
