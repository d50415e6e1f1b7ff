/**
 * The alliance as it is on a day: who takes part in what capacity, for whom which agreement holds (D-20), its phases and
 * bodies, who may act as what, its own policies, who bears the cost, and what is known to come (B-05).
 */
import {
  agreements,
  alliance,
  allianceParties,
  bodies,
  capacities,
  chairOf,
  combine,
  contractPeriods,
  costSharesOn,
  decisions,
  ENTRIES_WARN,
  eventTypes,
  holdsCapacity,
  holdsOn,
  isEffectiveFor,
  isParty,
  owners,
  parties,
  periodTargets,
  phases,
  policies,
  policiesOn,
  roles,
  secretaryOf,
  effectiveOn as amountOn,
  none,
  CAPACITIES,
  type Capacities,
  type LocalDate,
  type Phase,
} from '@app/alliance';
import { agreementRows } from './agreement-rows';
import { isNewer } from './irregular';
import { openShareAlarms } from './open-shares';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({
  agreements,
  alliance,
  bodies,
  capacities,
  contractPeriods,
  decisions,
  owners,
  parties,
  periodTargets,
  phases,
  policies,
  roles,
});
type State = typeof fold.initial;

function partyRows({ agreements: contracts, capacities: all, parties: known }: State, trail: Trail, date: LocalDate): readonly object[] {
  const held = new Map<string, Capacities[number][]>();
  for (const one of all) held.set(one.party, [...(held.get(one.party) ?? []), one]);
  return [...known]
    .filter(([party]) => isParty(known, party, date))
    .map(([party, { businessId, kind, from }]) => {
      const entries = trail.of('party', party);
      const registered = among(entries, 'PartyRegistered')[0]!;
      return present({
        party,
        legalName: registered.data.legalName,
        businessId,
        kind,
        from,
        members: registered.data.members,
        capacities: CAPACITIES.filter((capacity) => holdsCapacity(held.get(party) ?? [], party, capacity, date)),
        agreements: [...contracts].filter(([, agreement]) => isEffectiveFor(agreement, party, date)).map(([agreement]) => agreement),
        ...why(
          among(
            entries,
            'PartyRegistered',
            'CapacityGranted',
            'CapacityEnded',
            'PartyWithdrawn',
            'OwnerPartyAdmitted',
            'AgreementBecameEffectiveFor',
          ),
        ),
      });
    });
}

const phaseStatus = ({ started, ended }: Phase, date: LocalDate): string =>
  ended !== undefined && ended <= date ? 'ENDED' : started !== undefined && started <= date ? 'STARTED' : 'PLANNED';

const phaseRows = ({ phases: known }: State, trail: Trail, date: LocalDate): readonly object[] =>
  [...known].map(([phase, found]) => {
    const planned = among(trail.of('phase', phase), 'PhasePlanned')[0]?.data;
    return present({
      phase,
      ...found,
      status: phaseStatus(found, date),
      plannedFrom: planned?.plannedFrom,
      plannedTo: planned?.plannedTo,
      ...why(trail.of('phase', phase)),
    });
  });

const bodyRows = ({ bodies: known }: State, trail: Trail, date: LocalDate): readonly object[] =>
  [...known]
    .filter(([, { from }]) => from <= date)
    .map(([body, { kind, from }]) =>
      present({
        body,
        kind,
        name: among(trail.of('body', body), 'BodyEstablished')[0]!.data.name,
        from,
        chair: chairOf(known, body, date),
        secretary: secretaryOf(known, body, date),
        ...why(among(trail.of('body', body), 'BodyEstablished', 'ChairAppointed', 'SecretaryAppointed')),
      }),
    );

const periodRows = ({ alliance: known, contractPeriods: periods, periodTargets: targets }: State, trail: Trail, date: LocalDate): readonly object[] =>
  periods.map(({ period, from, to }) => ({
    period,
    from,
    to,
    target: amountOn(targets.get(period) ?? [], date, none(known!.currency)),
    ...why(trail.of('period', period)),
  }));

/** The term as it stands on the day: one that is set for a later day is to come (B-05). */
function termOn(trail: Trail, date: LocalDate): object | undefined {
  const set = trail.ofType('ContractTermSet').findLast(({ effective }) => effective <= date)?.data;
  const hasEnded = trail.ofType('ContractTermEnded').some(({ data, effective }) => effective <= date && data.end === set?.end);
  return set && { start: set.start, end: set.end, ...(hasEnded && { ended: true }) };
}

/** Facts that are known and hold from a later day only. */
const upcomingOf = (trail: Trail, date: LocalDate): readonly object[] =>
  trail.all
    .filter((entry) => entry.effective > date && !isNewer(entry) && eventTypes[entry.type as keyof typeof eventTypes].kind === 'FACT')
    .map((entry) => ({ event: entry.type, effective: entry.effective, data: entry.data, ...why([entry]) }));

export const allianceView = viewOf({
  fold,
  answer(state, trail, { effectiveOn: date }) {
    const founding = trail.ofType('AllianceRegistered')[0]!;
    const { name, kind, sector } = founding.data;
    const { timezone, currency, founded, archived } = state.alliance!;
    const entries = trail.all.length;
    const shares = costSharesOn(state.owners, state.agreements, date);
    return present({
      name,
      kind,
      sector,
      timezone,
      currency,
      founded,
      archived: archived !== undefined && archived <= date ? archived : undefined,
      term: termOn(trail, date),
      periods: periodRows(state, trail, date),
      phases: phaseRows(state, trail, date),
      parties: partyRows(state, trail, date),
      agreements: agreementRows(state.agreements, state.decisions, trail, date),
      /** Those for whom an alliance agreement holds. */
      effectiveFor: allianceParties(state.agreements, date),
      bodies: bodyRows(state, trail, date),
      roles: state.roles
        .filter((role) => holdsOn(role, date) && (role.revoked === undefined || date < role.revoked))
        .map(({ revoked: _, ...role }) => role),
      policies: policiesOn(state.policies, date),
      owners: shares,
      alarms: openShareAlarms(shares, state.parties, trail, date),
      counts: {
        entries,
        decisions: trail.ofType('DecisionProposed', 'OutsideDecisionRecorded', 'PastDecisionRecorded').length,
        ballots: trail.ofType('BallotOpened').length,
        meetings: trail.ofType('MeetingOpened').length,
        documents: trail.ofType('DocumentRegistered').length,
        newer: trail.all.filter(isNewer).length,
      },
      warning: entries >= ENTRIES_WARN ? 'NEARLY_FULL' : undefined,
      upcoming: listed(upcomingOf(trail, date)),
      ...why([founding]),
    });
  },
});
