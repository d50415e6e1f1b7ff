/** What proposals of a walk would do, and what they would allow. */
import { addDays, COMPONENTS, type Effect } from '@app/alliance';
import { driftingOf } from './drifting';
import { document, eur, type Walk } from './known';

const HEALTH = { component: 'TARGET_BUDGET', year: 2020, service: 'HEALTH', party: 'MEH' } as const;

type Drifting = NonNullable<ReturnType<typeof driftingOf>['asked']>;
function likeOf(id: string, asked: Drifting): Effect {
  const amount = eur(100_000);
  switch (asked.allows) {
    case 'AllocateBudget':
      return { id, allows: asked.allows, amount, to: { component: 'TARGET_BUDGET' } };
    case 'TransferBudget':
      return { id, allows: asked.allows, amount, from: asked.from, to: asked.to };
    case 'AdjustTarget':
      return { id, allows: asked.allows, amount: asked.amount, period: asked.period, against: asked.against };
    default:
      return { id, allows: asked.allows, amount, adjustsTarget: asked.adjustsTarget };
  }
}

/** Allowances are what movements of money live on. */
function allowing(walk: Walk, id: string): Effect {
  const amount = eur(walk.pick(10, 30, 100, 100_000));
  const period = walk.oneOf([...walk.known.periodTargets.keys()], 'K1');
  const { adrift: movement, asked } = driftingOf(walk);
  // What lost its decision can be confirmed, or carried by a new one that allows the same.
  if (asked && walk.isLucky(2)) return walk.pick<Effect>({ id, allows: 'ConfirmMovement', movement }, likeOf(id, asked));
  return walk.pick<Effect>(
    { id, allows: 'AllocateBudget', amount, to: walk.pick<{ component: 'TARGET_BUDGET' } | typeof HEALTH>({ component: 'TARGET_BUDGET' }, HEALTH) },
    { id, allows: 'AllocateBudget', amount, to: { component: 'TARGET_BUDGET' } },
    { id, allows: 'TransferBudget', amount, from: HEALTH, to: { component: 'TARGET_BUDGET' } },
    { id, allows: 'TransferBudget', amount, from: { component: 'RISK_RESERVE' }, to: { component: walk.pick('OWNER_COSTS', 'TARGET_BUDGET') } },
    { id, allows: 'DrawReserve', amount, adjustsTarget: true, period },
    { id, allows: 'DrawReserve', amount, adjustsTarget: false },
    { id, allows: 'ReturnReserve', amount, adjustsTarget: walk.pick(true, false) },
    { id, allows: 'AdjustTarget', amount: eur(walk.pick(20, -20)), period, against: 'RISK_RESERVE' },
    { id, allows: 'ConfirmMovement', movement },
  );
}

export function doing(walk: Walk, id: string): Effect {
  const { known, today } = walk;
  const standing = [...known.decisions]
    .filter(([, { body, stage }]) => body === 'AJR' && (stage === 'IN_FORCE' || stage === 'ADOPTED'))
    .map(([decision]) => decision);
  const used = known.movements.map(({ decision }) => decision).filter((decision) => standing.includes(decision));
  const replaced = walk.oneOf(used.length > 0 && !walk.isLucky(3) ? used : standing, 'decision-1');
  if (standing.length === 0 && walk.isLucky(2)) return { id, does: 'GrantRole', command: { person: `x${known.decisions.size}`, role: 'STAFF' } };
  const change = walk.oneOf(
    [...known.consortiumChanges].filter(([, { admitted }]) => !admitted).map(([one]) => one),
    'change-9',
  );
  return walk.pick<Effect>(
    { id, does: 'CreateSeat', command: { seat: `S${known.seats.size}`, party: 'CITY', body: 'AJR', voting: walk.mostly(false, true) } },
    { id, does: 'AdoptPolicySet', command: { policies: { ageingDays: walk.pick(20, 40) } } },
    { id, does: 'SupersedeDecision', command: { decision: replaced, scope: 'FULL' } },
    { id, does: 'SupersedeDecision', command: { decision: replaced, scope: 'FULL' } },
    {
      id,
      does: 'SupersedeDecision',
      command: { decision: replaced, scope: 'PART', effects: [known.decisions.get(replaced)?.effects[0]?.id ?? 'e1'] },
    },
    { id, does: 'RecogniseAdjustmentEvent', command: { kind: 'LAW', report: document(walk), recognised: walk.mostly(true, false) } },
    {
      id,
      does: 'GrantDelegation',
      command: { to: 'APR', scope: ['DrawReserve', 'AllocateBudget', 'TreatRisk'], limitEach: eur(1000), until: addDays(today, 60) },
    },
    { id, does: 'AdmitConsortiumMember', command: { change } },
    { id, does: 'RevokeDecision', command: { decision: replaced } },
    { id, does: 'GrantRole', command: { person: 'x9', role: 'OBSERVER' } },
    { id, does: 'TreatRisk', command: { risk: walk.oneOf([...known.risks.keys()], 'risk-99'), treatment: 'REDUCE', amount: eur(5) } },
    { id, does: 'ResolveOrphanIssue', command: { issue: walk.oneOf([...known.issues.keys()], 'issue-99') } },
    { id, does: 'PassGate', command: { gate: walk.pick('G1', 'G2', 'G3') } },
    { id, does: 'ChangeCostFrame', command: { component: walk.pick(...COMPONENTS), change: eur(10) } },
    { id, does: 'ReopenYear', command: { year: 2019, informed: 'aud', reason: 'Invoices turned up.' } },
  );
}

/** A decision that takes the place of one on which money was moved, and carries what was moved. */
function replacing(walk: Walk): readonly Effect[] {
  const moved = walk.known.movements.filter(
    ({ decision, asked, reversed }) => asked && !reversed && walk.known.decisions.get(decision)!.superseded.length === 0,
  );
  if (moved.length === 0) return [];
  const { movement, decision, asked } = walk.pick(...moved);
  return [
    { id: 'e1', does: 'SupersedeDecision', command: { decision, scope: 'FULL' } },
    walk.pick<Effect>(likeOf('e2', asked!), { id: 'e2', allows: 'ConfirmMovement', movement }),
  ];
}

/** The adjustment event first, then what it allows. It needs the client's approval, so it stands alone, or nothing else would ever come of it. */
function adjusting({ known, ...walk }: Walk): readonly Effect[] {
  if (known.adjustmentEvents.size === 0)
    return [{ id: 'e1', does: 'RecogniseAdjustmentEvent', command: { kind: 'LAW', report: document({ known, ...walk }), recognised: true } }];
  return [
    { id: 'e1', allows: 'AdjustTarget', amount: eur(walk.pick(20, -20)), period: walk.pick(...known.periodTargets.keys()), against: 'RISK_RESERVE' },
  ];
}

/** Up to three effects, mostly of money. */
export function effectsOf(walk: Walk): readonly Effect[] {
  const special = walk.isLucky(3) ? [] : walk.isLucky(2) ? replacing(walk) : walk.known.periodTargets.size > 0 ? adjusting(walk) : [];
  if (special.length > 0) return special;
  return ['e1', 'e2', 'e3'].slice(0, walk.pick(0, 1, 1, 1, 2, 3)).map((id) => (walk.isLucky(3) ? doing(walk, id) : allowing(walk, id)));
}

/** What a body outside does when it decides. */
export function outsideEffects(walk: Walk): readonly Effect[] {
  const { known } = walk;
  const submitted = [...known.gates].filter(([, { stage, decidingBody }]) => stage === 'SUBMITTED' && decidingBody === 'BOARD').map(([gate]) => gate);
  return walk.pick<readonly Effect[]>(
    [],
    [],
    [],
    [{ id: 'e1', does: 'ChangeCostFrame', command: { component: walk.mostly('RISK_RESERVE', 'OWNER_COSTS'), change: eur(walk.pick(100, -20)) } }],
    submitted.length > 0 ? [{ id: 'e1', does: 'PassGate', command: { gate: submitted[0]! } }] : [],
  );
}
