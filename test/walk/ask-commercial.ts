/** How money is moved: each command looks for a decision that allows it. */
import { addDays, isInForce, type Allowing, type CommandType } from '@app/alliance';
import { driftingOf } from './drifting';
import { clerk, document, eur, finance, inForce, onOutside, type Ask, type Walk } from './known';

type Allows = Allowing['allows'];
type Of<A extends Allows> = Extract<Allowing, { readonly allows: A | 'DrawReserve' | 'ReturnReserve' }> & { readonly allows: A };

const PLACE = { component: 'TARGET_BUDGET', year: 2020, service: 'HEALTH', party: 'MEH' } as const;
const OTHER = { ...PLACE, service: 'GUIDE' } as const;

/** A decision in force with an effect that allows this, if there is one. */
function allowed<A extends Allows>(
  { known: { decisions, uses }, today, pick }: Walk,
  allows: A,
  none: Of<A>,
): { readonly decision: string; readonly effect: Of<A> } {
  const found = [...decisions]
    .filter(([, one]) => isInForce(one, today))
    .flatMap(([decision, { effects }]) =>
      effects.filter((effect): effect is Of<A> => 'allows' in effect && effect.allows === allows).map((effect) => ({ decision, effect })),
    );
  const unused = found.filter(({ decision, effect }) => !uses.some((one) => one.decision === decision && one.effect === effect.id));
  return found.length > 0 ? pick(...(unused.length > 0 ? unused : found)) : { decision: 'decision-1', effect: none };
}
const cites = (decision: string, effect: string) => ({ authority: { kind: 'DECISION', ref: decision }, effect, reason: 'As decided.' }) as const;
/** All of it, a part, or more than is allowed. */
const amountOf = ({ mostly, pick }: Walk, { minor }: { readonly minor: string }) =>
  mostly(eur(pick(BigInt(minor), 1n, 5n)), eur(BigInt(minor) + 1n), eur(0));
/** Now and then for a day before, with the flag that follows. */
const dated = ({ mostly, today, pick }: Walk) => mostly({}, { effective: addDays(today, pick(-3, 3, -40)), lateBecause: 'The invoice came late.' });

export const askCommercial = {
  FixCostFrame: (walk) => ({
    command: {
      total: eur(10),
      components: { TARGET_BUDGET: eur(10), INCENTIVE_POOL: eur(0), OWNER_COSTS: eur(0), RISK_RESERVE: eur(0) },
      vat: 'EXCLUDED',
      authority: onOutside(walk),
    },
    as: clerk,
  }),
  ChangeCostFrame: (walk) => ({
    command: {
      ...walk.pick(
        { component: 'RISK_RESERVE' } as const,
        { component: 'TARGET_BUDGET', period: walk.oneOf([...walk.known.periodTargets.keys()], 'K9') } as const,
      ),
      change: eur(walk.pick(100, -10, 0, -1_000_000)),
      authority: onOutside(walk),
    },
    as: walk.mostly(clerk, finance),
  }),
  CreateLine: (walk) => ({
    command: { line: { ...PLACE, service: walk.mostly(`S${walk.known.lines.size}`, 'HEALTH'), year: walk.pick(2020, 2021) } },
    as: finance,
  }),
  AllocateBudget: (walk) => {
    const { decision, effect } = allowed(walk, 'AllocateBudget', { id: 'e1', allows: 'AllocateBudget', amount: eur(10), to: PLACE });
    return {
      command: { lines: [{ line: walk.mostly(PLACE, OTHER), amount: amountOf(walk, effect.amount) }], ...cites(decision, effect.id), ...dated(walk) },
      as: finance,
    };
  },
  TransferBudget: (walk) => {
    const { decision, effect } = allowed(walk, 'TransferBudget', { id: 'e1', allows: 'TransferBudget', amount: eur(10), from: PLACE, to: OTHER });
    return {
      command: {
        from: effect.from,
        to: walk.mostly(effect.to, PLACE),
        amount: amountOf(walk, effect.amount),
        ...cites(decision, effect.id),
        ...dated(walk),
      },
      as: finance,
    };
  },
  AdjustTarget: (walk) => {
    const { decision, effect } = allowed(walk, 'AdjustTarget', {
      id: 'e1',
      allows: 'AdjustTarget',
      amount: eur(10),
      period: 'K1',
      against: 'RISK_RESERVE',
    });
    const adjustmentEvent = walk.oneOf([...walk.known.adjustmentEvents.keys()], 'adjustment-99');
    return {
      command: {
        adjustmentEvent,
        period: effect.period,
        change: walk.mostly(effect.amount, eur(1)),
        against: effect.against,
        ...cites(decision, effect.id),
      },
      as: finance,
    };
  },
  RecogniseAdjustmentEvent: (walk) => ({ command: { kind: 'LAW', report: document(walk), recognised: true }, as: finance }),
  DrawReserve: (walk) => {
    const { decision, effect } = allowed(walk, 'DrawReserve', { id: 'e1', allows: 'DrawReserve', amount: eur(10), adjustsTarget: false });
    const { adjustsTarget, period } = effect;
    return {
      command: { amount: amountOf(walk, effect.amount), adjustsTarget, ...(period && { period }), ...cites(decision, effect.id), ...dated(walk) },
      as: walk.mostly(finance, clerk),
    };
  },
  ReturnReserve: (walk) => {
    const { decision, effect } = allowed(walk, 'ReturnReserve', { id: 'e1', allows: 'ReturnReserve', amount: eur(10), adjustsTarget: false });
    const { adjustsTarget } = effect;
    return {
      command: {
        amount: amountOf(walk, effect.amount),
        adjustsTarget,
        ...(adjustsTarget && { period: walk.oneOf([...walk.known.periodTargets.keys()], 'K1') }),
        ...cites(decision, effect.id),
      },
      as: finance,
    };
  },
  ReverseMovement: (walk) => {
    const open = walk.known.movements.filter(({ reverses, reversed }) => !reverses && !reversed);
    const { movement, decision } = walk.oneOf(open, { movement: 'movement-99', decision: 'decision-1' });
    return { command: { reverses: movement, reason: 'Booked twice.', authority: { kind: 'DECISION', ref: decision } }, as: finance };
  },
  ReanchorMovement: (walk) => {
    const { adrift, asked, by } = driftingOf(walk);
    const heads = inForce(walk).flatMap((decision) =>
      walk.known.decisions
        .get(decision)!
        .effects.filter((one) => 'allows' in one && one.allows === asked?.allows)
        .map(({ id }) => ({ decision, id })),
    );
    const { decision, id } = walk.oneOf(heads, { decision: by, id: 'e1' });
    return { command: { movement: adrift, ...citing(decision, id) }, as: finance };
  },
  ConfirmMovement: (walk) => {
    const { decision, effect } = allowed(walk, 'ConfirmMovement', { id: 'e1', allows: 'ConfirmMovement', movement: 'movement-1' });
    return { command: { movement: effect.movement, ...citing(decision, effect.id) }, as: finance };
  },
} satisfies { readonly [T in CommandType]?: Ask<T> };

const citing = (decision: string, effect: string) => ({ authority: { kind: 'DECISION', ref: decision }, effect }) as const;
