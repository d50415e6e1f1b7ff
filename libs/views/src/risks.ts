/**
 * Risks and opportunities: how likely and how heavy each is thought to be on the day, who owns it, what is done about it,
 * whether it came true, and what was drawn on the risk reserve for it.
 */
import {
  ERASED,
  alliance,
  assessmentOn,
  combine,
  minus,
  movementOf,
  movements,
  none,
  plus,
  risks,
  riskStatusOn,
  type LocalDate,
  type Money,
  type Movement,
  type Risk,
} from '@app/alliance';
import { decisionBehind } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, matches, present, tally, viewOf } from './view';

const fold = combine({ alliance, movements, risks });
type State = typeof fold.initial;

const ABOUT = ['RiskIdentified', 'RiskAssessed', 'RiskTreatmentDecided', 'RiskMaterialised', 'RiskClosed'] as const;
const isStanding = (found: Movement | undefined, date: LocalDate): boolean =>
  found !== undefined && found.effective <= date && !(found.reversed && found.reversed.on <= date);

/** What was drawn for it and not returned, by movements that stand on the day. */
function reserveOf(risk: string, state: State, trail: Trail, date: LocalDate) {
  const moved = among(trail.of('risk', risk), 'ReserveDrawn', 'ReserveReturned').filter(({ data }) =>
    isStanding(movementOf(state.movements, data.movement), date),
  );
  const nothing = none(state.alliance!.currency);
  const drawn = moved.reduce<Money>((sum, { type, data }) => (type === 'ReserveDrawn' ? plus(sum, data.amount) : minus(sum, data.amount)), nothing);
  return { drawn, movements: moved.map(({ data }) => data.movement), entries: moved };
}

function treatmentsOf(entries: ReturnType<Trail['of']>, trail: Trail): readonly object[] {
  return among(entries, 'RiskTreatmentDecided').map(({ data: { risk: _, ...data }, effective, authority, actor, sealed }) =>
    present({ on: effective, ...data, plan: sealed.plan, by: actor.person, authority, label: decisionBehind(authority, trail).label }),
  );
}

interface RiskRow {
  readonly status: string;
  readonly kind: string;
  readonly score?: number;
  readonly isReviewOverdue: boolean;
  readonly reserveDrawn: Money;
  readonly owner?: string;
  readonly isAssessed: boolean;
}

function rowOf(risk: string, found: Risk, state: State, trail: Trail, date: LocalDate): RiskRow {
  const all = trail.of('risk', risk).filter(({ effective }) => effective <= date);
  const entries = among(all, ...ABOUT);
  const identified = among(entries, 'RiskIdentified')[0]!;
  const closed = among(entries, 'RiskClosed')[0];
  const materialised = among(entries, 'RiskMaterialised');
  const assessed = among(entries, 'RiskAssessed');
  const { probability, impact, amount, reviewBy } = assessmentOn(found, date);
  const reserve = reserveOf(risk, state, trail, date);
  return present({
    risk,
    kind: found.kind,
    title: identified.sealed.title ?? ERASED,
    description: identified.sealed.description,
    owner: found.owner,
    ownerRole: found.ownerRole,
    identifiedOn: found.from,
    identifiedBy: identified.actor.person,
    status: riskStatusOn(found, date),
    probability,
    impact,
    score: probability !== undefined && impact !== undefined ? probability * impact : undefined,
    amount,
    isAssessed: probability !== undefined && impact !== undefined,
    reviewBy,
    isReviewOverdue: !closed && reviewBy !== undefined && reviewBy < date,
    assessments: assessed.map(({ data: { risk: _, ...data }, effective, sealed, actor }) =>
      present({ on: effective, ...data, score: data.probability * data.impact, grounds: sealed.grounds, by: actor.person }),
    ),
    treatments: treatmentsOf(entries, trail),
    materialised: materialised.map(({ data, effective, sealed }) => present({ on: effective, amount: data.amount, account: sealed.account })),
    materialisedAmount: materialised.reduce<Money>((sum, { data }) => (data.amount ? plus(sum, data.amount) : sum), none(state.alliance!.currency)),
    reserveDrawn: reserve.drawn,
    movements: reserve.movements,
    closedOn: closed?.effective,
    closedBecause: closed && (closed.sealed.reason ?? ERASED),
    ...why(entries, reserve.entries),
  });
}

export const risksView = viewOf({
  fold,
  params: [
    { name: 'kind', values: ['RISK', 'OPPORTUNITY'], description: 'only RISK or OPPORTUNITY' },
    { name: 'status', description: 'only those that stand so on the day; !CLOSED lists those that are open' },
    { name: 'owner', description: 'only those of this person' },
  ],
  answer(state, trail, { effectiveOn: date, params: { kind, status, owner } }) {
    const rows = [...state.risks].filter(([, { from }]) => from <= date).map(([id, one]) => rowOf(id, one, state, trail, date));
    const open = rows.filter((row) => row.status !== 'CLOSED');
    return {
      ...listed(
        rows.filter(
          (row) => (kind === undefined || row.kind === kind) && matches(status, row.status) && (owner === undefined || row.owner === owner),
        ),
      ),
      counts: {
        all: rows.length,
        open: open.length,
        notAssessed: open.filter(({ isAssessed }) => !isAssessed).length,
        reviewOverdue: open.filter(({ isReviewOverdue }) => isReviewOverdue).length,
        byKind: tally(rows.map((row) => row.kind)),
        byStatus: tally(rows.map((row) => row.status)),
      },
      reserveDrawn: rows.reduce<Money>((sum, row) => plus(sum, row.reserveDrawn), none(state.alliance!.currency)),
      upcoming: listed(
        [...state.risks]
          .filter(([, { from }]) => from > date)
          .map(([risk, { kind: of, from }]) => ({ risk, kind: of, from, ...why(trail.of('risk', risk)) })),
      ),
    };
  },
});
