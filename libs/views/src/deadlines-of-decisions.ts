/** Deadlines of what is being decided: open ballots, decisions that take long, conditions, expiry, deadlocks, actions, minutes. */
import {
  actions,
  addDays,
  ballots,
  combine,
  courses,
  decisions,
  isInForce,
  meetings,
  policies,
  policiesOn,
  procedureOn,
  procedures,
  type LocalDate,
} from '@app/alliance';
import { deadlineOf, type Deadline } from './deadline';
import { labelOf } from './decision-status';
import { among, type Trail } from './trail';
import { present } from './view';

export const decidingParts = { actions, ballots, courses, decisions, meetings, policies, procedures };
const fold = combine(decidingParts);
type State = typeof fold.initial;

/** Written ballots that were open on the day, with the seats that had not answered by then. */
const openBallots = ({ ballots: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([ballot, { mode, openedOn, closesOn, decision, electorate }]) => {
    const entries = trail.of('ballot', ballot).filter(({ day }) => day <= date);
    if (mode !== 'WRITTEN' || openedOn > date || among(entries, 'BallotClosed').length > 0) return [];
    const answered = new Set<string>();
    for (const { type, data } of among(entries, 'VoteCast', 'VoteChanged', 'VoteWithdrawn', 'VoteVoided'))
      if (type === 'VoteCast' || type === 'VoteChanged') answered.add(data.seat);
      else answered.delete(data.seat);
    const unanswered = electorate.map(({ seat }) => seat).filter((seat) => !answered.has(seat));
    const more = present({ decision, label: labelOf(trail, decision), unanswered });
    return [deadlineOf({ kind: 'BALLOT', subject: ballot, due: closesOn, more }, date, entries)];
  });

/** Proposals without an outcome, each with the day by which the policy of the alliance expects one (V-29). */
const undecided = ({ courses: all, policies: sets }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all]
    .filter(([, { from, to }]) => from <= date && (to === undefined || to > date))
    .map(([decision, { from }]) => {
      const more = present({ label: labelOf(trail, decision), proposedOn: from });
      const due = addDays(from, policiesOn(sets, date).ageingDays);
      return deadlineOf({ kind: 'DECISION', subject: decision, due, more }, date, among(trail.of('decision', decision), 'DecisionProposed'));
    });

const decisionTerms = ({ decisions: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([decision, one]) => {
    const entries = trail.of('decision', decision).filter(({ effective }) => effective <= date);
    const isDropped = (one.revoked !== undefined && one.revoked <= date) || one.superseded.some(({ scope, on }) => scope === 'FULL' && on <= date);
    if (!one.adopted || one.adopted.on > date || isDropped) return [];
    const fulfilled = new Set(among(entries, 'DecisionConditionFulfilled').map(({ data }) => data.condition));
    const label = labelOf(trail, decision);
    const behind = among(entries, 'DecisionAdopted');
    const open = one.terms!.conditions.flatMap(({ condition, due }) =>
      due === undefined || fulfilled.has(condition)
        ? []
        : [deadlineOf({ kind: 'DECISION_CONDITION', subject: decision, due, more: present({ condition, label }) }, date, behind)],
    );
    const { expiresOn } = one.terms!;
    const expires = expiresOn !== undefined && isInForce(one, date) ? [expiresOn] : [];
    return [
      ...open,
      ...expires.map((due) => deadlineOf({ kind: 'DECISION_EXPIRY', subject: decision, due, more: present({ label }), runsOut: true }, date, behind)),
    ];
  });

const deadlockSteps = (trail: Trail, date: LocalDate): readonly Deadline[] =>
  trail
    .ofType('DeadlockDeclared')
    .filter(({ day }) => day <= date)
    .flatMap(({ data: { deadlock, decision } }) => {
      const entries = trail.of('deadlock', deadlock).filter(({ day }) => day <= date);
      const step = among(entries, 'DeadlockEscalated').at(-1);
      if (!step || among(entries, 'DeadlockResolved', 'DeadlockLapsed').length > 0) return [];
      const more = present({ decision, label: labelOf(trail, decision), level: step.data.level });
      return [deadlineOf({ kind: 'DEADLOCK', subject: deadlock, due: step.data.deadline, more }, date, entries)];
    });

const openActions = ({ actions: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([action, { owner, due, from, completed }]) => {
    const entries = trail.of('action', action);
    const isAssigned = among(entries, 'ActionAssigned').some(({ day }) => day <= date);
    if (due === undefined || !isAssigned || (completed !== undefined && completed <= date)) return [];
    return [deadlineOf({ kind: 'ACTION', subject: action, due, more: present({ owner, from }) }, date, entries)];
  });

/** Meetings that were closed and of which no minutes were drafted by the day. */
const missingMinutes = ({ meetings: all, policies: sets, procedures: known }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([meeting, { body }]) => {
    const entries = trail.of('meeting', meeting).filter(({ day }) => day <= date);
    const closed = among(entries, 'MeetingClosed')[0];
    if (!closed || among(entries, 'MinutesDrafted').length > 0) return [];
    const due = addDays(closed.day, procedureOn(known, sets, body, closed.day).minutesDraftDays);
    return [deadlineOf({ kind: 'MINUTES', subject: meeting, due, more: { body } }, date, [closed])];
  });

export const decidingDeadlines = (state: State, trail: Trail, date: LocalDate): readonly Deadline[] => [
  ...openBallots(state, trail, date),
  ...undecided(state, trail, date),
  ...decisionTerms(state, trail, date),
  ...deadlockSteps(trail, date),
  ...openActions(state, trail, date),
  ...missingMinutes(state, trail, date),
];
