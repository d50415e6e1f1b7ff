/** Deadlines of phases and gates, of matters between units, risks and trials, and of the agreement itself. */
import { alliance, assessmentOn, combine, gates, ideaOn, ideas, issues, phases, risks, standingOn, type Gate, type LocalDate } from '@app/alliance';
import { deadlineOf, type Deadline } from './deadline';
import { among, type Trail } from './trail';
import { present } from './view';

export const planParts = { alliance, gates, ideas, issues, phases, risks };
const fold = combine(planParts);
type State = typeof fold.initial;

const ofPhases = ({ phases: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  trail
    .ofType('PhasePlanned')
    .filter(({ effective }) => effective <= date)
    .flatMap((entry) => {
      const { phase, plannedFrom, plannedTo } = entry.data;
      const { started, ended } = all.get(phase)!;
      const isBy = (on: LocalDate | undefined): boolean => on !== undefined && on <= date;
      return [
        ...(plannedFrom === undefined || isBy(started) ? [] : [deadlineOf({ kind: 'PHASE_START', subject: phase, due: plannedFrom }, date, [entry])]),
        ...(plannedTo === undefined || isBy(ended) ? [] : [deadlineOf({ kind: 'PHASE_END', subject: phase, due: plannedTo }, date, [entry])]),
      ];
    });

function conditionsOf(id: string, { conditions }: Gate, trail: Trail, date: LocalDate): readonly Deadline[] {
  const entries = trail.of('gate', id).filter(({ effective }) => effective <= date);
  return [...conditions].flatMap(([condition, { owner, due, kind: of }]) => {
    const about = among(entries, 'GateConditionSet', 'GateConditionFulfilled', 'GateConditionWaived', 'GateConditionReopened').filter(
      ({ data }) => data.condition === condition,
    );
    const last = about.at(-1)?.type;
    if (due === undefined || (last !== 'GateConditionSet' && last !== 'GateConditionReopened')) return [];
    return [deadlineOf({ kind: 'GATE_CONDITION', subject: id, due, more: present({ condition, conditionKind: of, owner }) }, date, about)];
  });
}
const ofGates = ({ gates: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([id, gate]) => {
    const defined = among(trail.of('gate', id), 'GateDefined')[0]!;
    const { planned, decidingBody } = defined.data;
    const isPassed = gate.passedOn !== undefined && gate.passedOn <= date;
    // A refusal is the last word on a gate: nothing of it is waited for any more.
    if (among(trail.of('gate', id), 'GateRefused').some(({ effective }) => effective <= date)) return [];
    const gateItself =
      planned === undefined || isPassed || defined.effective > date
        ? []
        : [deadlineOf({ kind: 'GATE', subject: id, due: planned, more: { decidingBody } }, date, [defined])];
    return [...gateItself, ...conditionsOf(id, gate, trail, date)];
  });

const ofIssues = ({ issues: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([issue, found]) => {
    const { owner, nextReview, level, ended, parkedUntil } = standingOn(found, date);
    if (found.from > date || ended) return [];
    const entries = trail.of('issue', issue).filter(({ effective }) => effective <= date);
    return [deadlineOf({ kind: 'ORPHAN_ISSUE', subject: issue, due: nextReview, more: present({ owner, level, parkedUntil }) }, date, entries)];
  });

/** Whoever identified a risk without saying when it is to be assessed expects it at once. */
const ofRisks = ({ risks: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([risk, found]) => {
    if (found.from > date || (found.closed !== undefined && found.closed <= date)) return [];
    const { kind, owner, ownerRole, treatments } = found;
    const entries = trail.of('risk', risk).filter(({ effective }) => effective <= date);
    const more = present({ riskKind: kind, owner, ownerRole });
    const { reviewBy, probability, impact } = assessmentOn(found, date);
    const isAssessed = probability !== undefined && impact !== undefined;
    const review = reviewBy ?? (isAssessed ? undefined : found.from);
    const treatment = treatments.findLast(({ on }) => on <= date);
    return [
      ...(review === undefined ? [] : [deadlineOf({ kind: 'RISK_ASSESSMENT', subject: risk, due: review, more }, date, entries)]),
      ...(treatment?.due === undefined
        ? []
        : [
            deadlineOf(
              { kind: 'RISK_TREATMENT', subject: risk, due: treatment.due, more: { ...more, treatment: treatment.treatment } },
              date,
              entries,
            ),
          ]),
    ];
  });

const ofTrials = ({ ideas: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([idea, found]) => {
    const { status, until } = ideaOn(found, date);
    if (found.from > date || status !== 'IN_TRIAL' || until === undefined) return [];
    return [deadlineOf({ kind: 'IDEA_TRIAL', subject: idea, due: until }, date, among(trail.of('idea', idea), 'IdeaTrialStarted').slice(-1))];
  });

const ofTerm = ({ alliance: known }: State, trail: Trail, date: LocalDate): readonly Deadline[] => {
  const set = trail.ofType('ContractTermSet').at(-1);
  if (!known?.term || !set || set.effective > date) return [];
  return [deadlineOf({ kind: 'TERM', subject: 'term', due: known.term.end, runsOut: true }, date, [set])];
};

export const planDeadlines = (state: State, trail: Trail, date: LocalDate): readonly Deadline[] => [
  ...ofTerm(state, trail, date),
  ...ofPhases(state, trail, date),
  ...ofGates(state, trail, date),
  ...ofIssues(state, trail, date),
  ...ofRisks(state, trail, date),
  ...ofTrials(state, trail, date),
];
