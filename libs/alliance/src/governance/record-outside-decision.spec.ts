import { event, type Draft, type Entry, type Made } from '../decider';
import type { Effect } from '../effects';
import { as, document, given, happened, SEATED, TODAY } from '../scenario';
import { adopted, chair, clerk, hash, opened, proposed, required } from './ballot-scenario';
import { recordOutsideDecision, type RecordOutsideDecision } from './record-outside-decision';

const title = 'Reserve of the alliance';
const clear = {
  body: 'BOARD',
  decidedOn: '2020-04-16',
  reference: '§ 112',
  extract: document('extract').sha256,
  vote: { outcome: 'NOT_STATED' },
  effects: [],
} as const;
const command: RecordOutsideDecision = { ...clear, title };
const recorded = (more: object = {}, n = 1, dated: object = {}) =>
  event('OutsideDecisionRecorded', { decision: `decision-${n}`, ...clear, ...more }, { ...dated, sealed: { title } });
const record = (history: readonly Entry[], more: Partial<RecordOutsideDecision> = {}, by = clerk) =>
  given(...SEATED, ...history).when(recordOutsideDecision, { ...command, ...more }, by);

const seat = (name: string, id = 'e1'): Effect => ({ id, does: 'CreateSeat', command: { seat: name, party: 'MEH', body: 'AJR', voting: true } });
const made = (name: string, ref: string, effective = TODAY) =>
  event('SeatCreated', { seat: name, party: 'MEH', body: 'AJR', voting: true }, { effective, authority: { kind: 'DECISION', ref } });
const gate = [
  happened('PhasePlanned', { phase: 'DEV', kind: 'DEVELOPMENT', order: 1 }),
  happened('GateDefined', { gate: 'G1', order: 1, from: 'DEV', decidingBody: 'COUNCIL', votingRule: 'UNANIMOUS' }),
];

const pending = (effects: readonly Effect[] = [], more: object = {}) => [
  proposed(effects, more),
  required,
  opened(),
  happened('BallotClosed', { ballot: 'ballot-1', tally: [] }),
  adopted(effects),
];
const granted = { approves: { proposal: hash(1), outcome: 'GRANTED' } } as const;
const refused = { approves: { proposal: hash(1), outcome: 'REFUSED' } } as const;
const answer = (type: 'ApprovalGranted' | 'ApprovalRefused', proposal = hash(1), dated: object = {}): Draft =>
  event(type, { decision: 'decision-1', body: 'BOARD', proposal, by: 'decision-2' }, dated);
const tookEffect = (effective = TODAY) => event('DecisionTookEffect', { decision: 'decision-1' }, { effective });

describe('recording a decision of a body outside', () => {
  it.each([
    ['V-28 keeps unknown what nobody stated', { outcome: 'NOT_STATED' }],
    ['V-28 keeps a unanimous vote', { outcome: 'UNANIMOUS', for: 13 }],
    ['V-28 keeps a majority with its figures', { outcome: 'MAJORITY', for: 8, against: 5 }],
  ] as const)('%s', (_, vote) => {
    expect(record([], { vote })).toStrictEqual([recorded({ vote })]);
  });

  it('M-13 allows no amount that is nothing or less', () => {
    const draw = (minor: string): Effect => ({ id: 'e1', allows: 'DrawReserve', amount: { currency: 'EUR', minor }, adjustsTarget: false });
    const answers = ['0', '-5', '5'].map((minor) => record([], { effects: [draw(minor)] }));
    const refused = { refused: 'AMOUNT_NOT_POSITIVE' };
    expect(answers).toStrictEqual([refused, refused, [recorded({ effects: [draw('5')] })]]);
  });

  it('B-08 does nothing for a day before the alliance was founded, whatever day an effect names', () => {
    const early: Effect = { id: 'e1', does: 'CreateSeat', command: { seat: 'C9', party: 'MEH', body: 'AJR', voting: true, effective: '2019-12-31' } };
    expect(record([], { effects: [early] })).toStrictEqual({ refused: 'EFFECT_IMPOSSIBLE', effect: 'e1', because: 'OUTSIDE_LIFETIME' });
  });

  it.each([
    [{ outcome: 'MAJORITY' }],
    [{ outcome: 'MAJORITY', for: 5, against: 8 }],
    [{ outcome: 'UNANIMOUS', for: 8, against: 5 }],
    [{ outcome: 'NOT_STATED', for: 8 }],
  ] as const)('V-28 refuses a vote that does not say what it seems to say: %j', (vote) => {
    expect(record([], { vote })).toStrictEqual({ refused: 'VOTE_UNCLEAR', outcome: vote.outcome });
  });

  it('does what was decided in the same append, with that decision as authority', () => {
    const effects = [seat('M2')];
    expect(record([], { effects, effective: '2020-04-16', label: 'CB-112' })).toStrictEqual([
      recorded({ effects, label: 'CB-112' }, 1, { effective: '2020-04-16' }),
      made('M2', 'decision-1', '2020-04-16'),
    ]);
  });

  it('records nothing if an effect of it cannot be carried out', () => {
    expect(record([], { effects: [seat('M2'), seat('M1', 'e2')] })).toStrictEqual({
      refused: 'EFFECT_IMPOSSIBLE',
      effect: 'e2',
      because: 'SEAT_EXISTS',
    });
  });

  it('GT-02 V-27 passes no gate of another body', () => {
    const council = happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'Council' });
    expect(record([council, ...gate], { effects: [{ id: 'e1', does: 'PassGate', command: { gate: 'G1' } }] })).toStrictEqual({
      refused: 'EFFECT_IMPOSSIBLE',
      effect: 'e1',
      because: 'NOT_THE_DECIDING_BODY',
    });
  });

  it('keeps on which gate it concurs', () => {
    expect(record(gate, { concurs: 'G1' })).toStrictEqual([recorded({ concurs: 'G1' })]);
  });

  it.each<[string, Partial<RecordOutsideDecision>, object]>([
    ['of a body that there is not', { body: 'COUNCIL' }, { refused: 'BODY_NOT_FOUND', body: 'COUNCIL' }],
    ['of a body that decides here', { body: 'AJR' }, { refused: 'BODY_NOT_OUTSIDE', body: 'AJR' }],
    ['that is still to be taken', { decidedOn: '2020-04-21' }, { refused: 'DECIDED_LATER', decidedOn: '2020-04-21' }],
    ['with one name for two effects', { effects: [seat('M2'), seat('M3')] }, { refused: 'EFFECT_IDS_NOT_UNIQUE', effect: 'e1' }],
    [
      'in a foreign currency',
      { effects: [{ id: 'e1', allows: 'DrawReserve', amount: { currency: 'SEK', minor: '1' }, adjustsTarget: false }] },
      { refused: 'CURRENCY_MISMATCH', currency: 'EUR' },
    ],
    [
      'approving a proposal that there is not',
      { approves: { proposal: hash(3), outcome: 'GRANTED' } },
      { refused: 'PROPOSAL_NOT_FOUND', proposal: hash(3) },
    ],
    ['concurring on a gate that there is not', { concurs: 'G9' }, { refused: 'GATE_NOT_FOUND', gate: 'G9' }],
    [
      'with more effects than one command records',
      { effects: Array.from({ length: 100 }, (_, i) => seat(`X${i}`, `e${i}`)) },
      { refused: 'EFFECTS_TOO_MANY', entries: 101, most: 100 },
    ],
  ])('refuses one %s', (_, more, refusal) => {
    expect(record([], more)).toStrictEqual(refusal);
  });

  it('is for the clerk of that body', () => {
    expect(record([], {}, chair)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'OUTSIDE_CLERK' });
    expect(record([], {}, as('other', 'OUTSIDE_CLERK'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'OUTSIDE_CLERK' });
  });

  it('gives its command back', () => {
    const whole: RecordOutsideDecision = {
      ...command,
      ...granted,
      label: 'CB-112',
      effects: [seat('M2', 'e9')],
      concurs: 'G1',
      effective: '2020-04-16',
    };
    expect(recordOutsideDecision.commandOf(record([...gate, ...pending()], whole) as Made)).toStrictEqual(whole);
  });
});

describe('an approval from outside', () => {
  it('D-21 lets the decision take effect, and do what it does', () => {
    expect(record(pending([seat('M2')]), granted)).toStrictEqual([
      recorded(granted, 2),
      answer('ApprovalGranted'),
      tookEffect(),
      made('M2', 'decision-1'),
    ]);
  });

  it.each([
    ['the approval, if that is the later', '2020-05-01', '2020-05-01'],
    ['its own, if that is the later', '2020-04-16', TODAY],
  ])('D-21 takes effect on the day of %s', (_, effective, from) => {
    expect(record(pending(), { ...granted, effective })).toStrictEqual([
      recorded(granted, 2, { effective }),
      answer('ApprovalGranted', hash(1), { effective }),
      tookEffect(from),
    ]);
  });

  it('D-21 ends the decision by refusing it', () => {
    expect(record(pending([seat('M2')]), refused)).toStrictEqual([
      recorded(refused, 2),
      answer('ApprovalRefused'),
      event('DecisionNotAdopted', { decision: 'decision-1', ballot: 'ballot-1', outcome: 'APPROVAL_REFUSED' }),
    ]);
  });

  it('D-22 is recorded before the vote, and waits for it', () => {
    expect(record([proposed(), required], granted)).toStrictEqual([recorded(granted, 2), answer('ApprovalGranted')]);
  });

  it('D-22 does not count for the version that was adopted, if it names another', () => {
    const older = [
      proposed(),
      required,
      happened(
        'ProposalAmended',
        { decision: 'decision-1', version: 2, type: 'MONEY', basis: { kind: 'LAW', ref: '§ 1' }, effects: [], conditions: [] },
        { hash: hash(2) },
      ),
      opened({ proposal: hash(2) }),
      happened('DecisionAdopted', { decision: 'decision-1', ballot: 'ballot-1', proposal: hash(2), outcome: 'UNANIMOUS', effects: [] }),
    ];
    expect(record(older, granted)).toStrictEqual([recorded(granted, 2), answer('ApprovalGranted')]);
  });

  it('D-21 waits for every other approval', () => {
    const council = [
      happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'Council' }),
      happened('ApprovalRequired', { decision: 'decision-1', body: 'COUNCIL' }),
    ];
    expect(record([...pending(), ...council], granted)).toStrictEqual([recorded(granted, 2), answer('ApprovalGranted')]);
  });

  it('D-08 waits for the conditions', () => {
    expect(record(pending([], { conditions: [{ condition: 'loan' }] }), granted)).toStrictEqual([recorded(granted, 2), answer('ApprovalGranted')]);
  });

  it('blocks, and does nothing of, what its own effects make impossible', () => {
    expect(record(pending([seat('M2')]), { ...granted, effects: [seat('M2', 'o1')] })).toStrictEqual([
      recorded({ ...granted, effects: [seat('M2', 'o1')] }, 2),
      made('M2', 'decision-2'),
      answer('ApprovalGranted'),
      event('EffectBlocked', { decision: 'decision-1', effect: 'e1', because: 'SEAT_EXISTS' }),
    ]);
  });

  it('changes nothing where no approval was needed', () => {
    expect(
      record([proposed(), opened(), adopted(), happened('DecisionTookEffect', { decision: 'decision-1' })], {
        ...refused,
        vote: { outcome: 'UNANIMOUS' },
      }),
    ).toStrictEqual([recorded({ ...refused, vote: { outcome: 'UNANIMOUS' } }, 2), answer('ApprovalRefused')]);
  });
});
