/** What each policy may be: values with which no rule that rests on them could do its work are refused. */
import { fractionOf, isMore, ONE } from '../fraction';
import { eventTypes } from '../events';
import type { BodyId } from '../governance/events';
import type { Share } from '../values';
import { reduced } from './cost-shares';
import type { Policies, PolicyValues } from './policies';

/** Whether a body decides outside the alliance: only such a one funds it, or has matters reserved to it. */
type IsOutside = (body: BodyId) => boolean;
type Bound<Value> = (value: Value, all: Policies, isOutside: IsOutside) => boolean;

const whole =
  (least: number, most: number) =>
  (value: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
const both =
  <V>(one: Bound<V>, other: Bound<V>): Bound<V> =>
  (value, ...rest) =>
    one(value, ...rest) && other(value, ...rest);
const anything = (): boolean => true;
const areDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const isPart = (share: Share): boolean => !isMore(fractionOf(share), ONE);

const YEAR = 366;
const COUNT_MAX = 1000;

const BOUNDS: { readonly [P in keyof Policies]-?: Bound<NonNullable<Policies[P]>> } = {
  fundingBodies: (bodies, _, isOutside) => areDistinct(bodies) && bodies.every(isOutside),
  clientBody: (body, _, isOutside) => isOutside(body),
  votingUnit: anything,
  votingRules: anything,
  quorumRule: anything,
  abstention: anything,
  positionsWhileOpen: anything,
  noticeDays: whole(0, YEAR),
  // The agenda cannot be due before the notice itself.
  agendaDays: both(whole(0, YEAR), (days, { noticeDays }) => days <= noticeDays),
  writtenWindowDays: whole(1, 14),
  minutesDraftDays: whole(0, YEAR),
  provisionalEffects: anything,
  // Every ladder ends, and at its end all stays as it was: no step makes a majority (V-22).
  deadlockLadder: (steps) =>
    areDistinct(steps.map(({ level }) => level)) && steps.at(-1)?.level === 'STATUS_QUO' && steps.every(({ days }) => whole(0, YEAR)(days)),
  deadlockBreaker: anything,
  reservedMatters: (reserved, _, isOutside) => areDistinct(reserved.map(({ matter }) => matter)) && reserved.every(({ body }) => isOutside(body)),
  consortiumAddUntil: anything,
  allowReducedGroup: anything,
  allowMemberOfTwoCandidates: anything,
  refsMax: whole(1, COUNT_MAX),
  refsPerCategoryMax: both(whole(1, COUNT_MAX), (count, { refsMax }) => count <= refsMax),
  scoringThreshold: whole(1, COUNT_MAX),
  shortlistMin: both(whole(1, COUNT_MAX), (count, { shortlistMax }) => count <= shortlistMax),
  shortlistMax: both(whole(1, COUNT_MAX), (count, { shortlistMin }) => shortlistMin <= count),
  crossComponentApproval: areDistinct,
  backdatingDays: whole(0, 3 * YEAR),
  changeMeterThresholds: (percents) => percents.every((percent, i) => whole(1, COUNT_MAX)(percent) && percent > (percents[i - 1] ?? 0)),
  ageingDays: whole(1, 10 * YEAR),
  // At most the whole, and written one way only.
  producersShare: (share) => share === reduced(share) && isPart(share),
  incentiveModifier: anything,
  missingDataRule: anything,
  orphanEscalationAfter: whole(0, YEAR),
  // A name that nothing has would keep nothing from anybody, and nobody would notice.
  withheldFromPublic: (types) => areDistinct(types) && types.every((type) => Object.hasOwn(eventTypes, type)),
};

/** The first policy given whose value cannot stand beside all the others. */
export const outOfBounds = (given: PolicyValues, all: Policies, isOutside: IsOutside): keyof Policies | undefined =>
  (Object.keys(given) as (keyof Policies)[]).find((policy) => !(BOUNDS[policy] as Bound<unknown>)(all[policy], all, isOutside));
