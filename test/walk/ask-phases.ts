/** How phases and gates are asked for. */
import { addDays, type CommandType } from '@app/alliance';
import { authority, chair, clerk, document, manager, registrar, signatory, type Ask, type Walk } from './known';

/** The gate that comes next, now and then another. */
const gateIn = ({ known: { gates }, mostly, oneOf }: Walk, ...stages: readonly string[]): string => {
  const open = [...gates].filter(([, { stage }]) => stages.length === 0 || stages.includes(stage)).map(([gate]) => gate);
  return mostly(open[0] ?? 'G9', oneOf([...gates.keys()], 'G9'));
};
const preparing = ['DEFINED', 'IN_PREPARATION', 'RETURNED'] as const;
const undecided = [...preparing, 'SUBMITTED'] as const;
const criterionOf = ({ known: { gates }, oneOf }: Walk, gate: string): string => oneOf([...(gates.get(gate)?.criteria.keys() ?? [])], 'k9');
const conditionIn = ({ known: { gates }, oneOf }: Walk, ...statuses: readonly string[]) => {
  const found = [...gates].flatMap(([gate, { conditions }]) =>
    [...conditions]
      .filter(([, { status }]) => statuses.includes(status))
      .map(([condition, { setBy, boundary }]) => ({ gate, condition, setBy, boundary })),
  );
  return oneOf(found, { gate: 'G1', condition: 'b9', setBy: { body: 'BOARD' }, boundary: undefined });
};
/** Whoever decides a gate: the clerk of the board, or the chair of the steering group. */
const deciderOf = ({ known: { gates }, mostly }: Walk, gate: string) => mostly(gates.get(gate)?.decidingBody === 'AJR' ? chair : clerk, manager);
const bodyOf = ({ known: { gates } }: Walk, gate: string): string => gates.get(gate)?.decidingBody ?? 'BOARD';
const onGateOf = (walk: Walk, gate: string) => authority(walk, (body) => body === bodyOf(walk, gate));
const figure = (value: string) => ({ value, formula: 'share', version: 1, inputs: [{ name: 'hours', value: '1000' }] });

/** The phases whose gate is passed, and which have not started. */
const entered = ({ known: { gates, phases } }: Walk): readonly string[] =>
  [...gates.values()]
    .filter(({ stage, to }) => to !== undefined && stage.startsWith('PASSED') && phases.get(to)!.started === undefined)
    .map(({ to }) => to!);

export const askPhases = {
  PlanPhases: (walk) => {
    const n = walk.known.phases.size;
    return {
      command: { phases: [{ phase: walk.mostly(`PH${n}`, 'PREP'), kind: 'CLOSE_OUT', order: walk.mostly(n + 10, 1) }] },
      as: walk.mostly(registrar, manager),
    };
  },
  SplitPhase: (walk) => {
    const phase = walk.mostly('IMPL', 'PREP', 'NONE');
    return {
      command: {
        phase,
        parts: walk.mostly(
          [
            { phase: `${phase}-a`, label: 'One' },
            { phase: `${phase}-b`, label: 'Two' },
          ],
          [{ phase: `${phase}-a`, label: 'One' }],
        ),
        authority: authority(walk),
      },
      as: registrar,
    };
  },
  StartPhase: (walk) => ({ command: { phase: walk.oneOf(entered(walk), walk.pick(...walk.known.phases.keys())) }, as: walk.mostly(manager, clerk) }),
  EndPhase: (walk) => ({
    command: {
      phase: walk.oneOf(
        [...walk.known.phases].filter(([, { started, ended }]) => started && !ended).map(([phase]) => phase),
        'IMPL',
      ),
    },
    as: walk.mostly(manager, clerk),
  }),
  DefineGate: (walk) => {
    const { gates, phases } = walk.known;
    const places = [...phases]
      .filter(([, { parts }]) => parts.length === 0)
      .toSorted(([, a], [, b]) => a.order - b.order)
      .map(([phase]) => phase);
    const at = walk.pick(...places.keys());
    const to = places[at + 1];
    return {
      command: {
        gate: `G${gates.size + walk.mostly(1, 0)}`,
        order: walk.mostly(gates.size + 20, 1),
        from: places[at]!,
        ...(to && { to }),
        decidingBody: walk.pick('BOARD', 'AJR'),
        votingRule: 'MAJORITY',
      },
      as: registrar,
    };
  },
  DefineCriterion: (walk) => {
    const gate = gateIn(walk, ...preparing);
    return {
      command: {
        gate,
        criterion: `k${(walk.known.gates.get(gate)?.criteria.size ?? 0) + walk.mostly(1, 0)}`,
        text: 'The model holds.',
        evidenceTypes: ['MODEL'],
      },
      as: registrar,
    };
  },
  SetCondition: (walk) => {
    const gate = gateIn(walk, ...undecided);
    const n = (walk.known.gates.get(gate)?.conditions.size ?? 0) + walk.mostly(1, 0);
    const kind = walk.pick('PRECEDENT', 'SUBSEQUENT', 'BOUNDARY', 'SUBSEQUENT');
    return {
      command: {
        gate,
        condition: `b${n}`,
        kind,
        text: 'To be settled.',
        ...(kind === 'SUBSEQUENT' && { owner: 'MEH', due: addDays(walk.today, walk.pick(1, 5, 30)) }),
        ...(kind === 'BOUNDARY' && { boundary: { formula: 'share', atLeast: '40' } }),
      },
      as: walk.pick(deciderOf(walk, gate), signatory('CITY')),
    };
  },
  AttachEvidence: (walk) => {
    const gate = gateIn(walk, ...preparing);
    return { command: { gate, criterion: criterionOf(walk, gate), document: document(walk) }, as: manager };
  },
  AssessCriterion: (walk) => {
    const gate = gateIn(walk, ...preparing);
    const open = [...(walk.known.gates.get(gate)?.criteria ?? [])].filter(([, { result }]) => result !== 'MET');
    const [criterion, known] = walk.oneOf(open, ['k1', undefined] as const);
    const result = (known?.evidence.length ?? 0) > 0 ? walk.mostly('MET', 'NOT_MET') : walk.pick('NOT_APPLICABLE', 'MET');
    return { command: { gate, criterion, result, reason: 'As it was read.', ...walk.mostly({}, { figure: figure('50') }) }, as: manager };
  },
  SubmitGate: (walk) => ({ command: { gate: gateIn(walk, ...preparing) }, as: walk.mostly(manager, registrar) }),
  PassGate: (walk) => {
    const gate = gateIn(walk, 'SUBMITTED');
    return {
      command: {
        gate,
        authority: onGateOf(walk, gate),
        ...walk.mostly({ evidenceAfterDecision: true, reason: 'It was there in draft.' } as const, {}),
      },
      as: deciderOf(walk, gate),
    };
  },
  RefuseGate: (walk) => {
    const gate = gateIn(walk, 'SUBMITTED');
    return { command: { gate, reasons: 'Too early.', authority: onGateOf(walk, gate) }, as: deciderOf(walk, gate) };
  },
  ReturnGate: (walk) => {
    const gate = gateIn(walk, 'SUBMITTED');
    return { command: { gate, missing: 'The calculation.' }, as: deciderOf(walk, gate) };
  },
  FulfilCondition: (walk) => {
    const { gate, condition, boundary } = conditionIn(walk, 'OPEN');
    return { command: { gate, condition, document: document(walk), ...(boundary && { figure: figure(walk.mostly('45', '39.999')) }) }, as: manager };
  },
  WaiveCondition: (walk) => {
    const { gate, condition, setBy } = conditionIn(walk, 'OPEN');
    const as = 'party' in setBy ? signatory(setBy.party) : deciderOf(walk, gate);
    return { command: { gate, condition, reasons: 'No longer needed.', authority: 'party' in setBy ? authority(walk) : onGateOf(walk, gate) }, as };
  },
  ReopenCondition: (walk) => {
    const { gate, condition, setBy } = conditionIn(walk, 'FULFILLED', 'WAIVED');
    return { command: { gate, condition, reason: 'It was not so.' }, as: 'party' in setBy ? signatory(setBy.party) : deciderOf(walk, gate) };
  },
} satisfies { readonly [T in CommandType]?: Ask<T> };
