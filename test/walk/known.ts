/** What somebody who walks through an alliance can see of it, and who the people in it are. */
import {
  actions,
  agreements,
  alliance,
  ballots,
  bodies,
  capacities,
  combine,
  contractPeriods,
  corrections,
  costFrame,
  counterProposals,
  courses,
  deadlocks,
  decisions,
  defects,
  delegations,
  documents,
  gates,
  isInForce,
  items,
  lines,
  meetings,
  minutes,
  movements,
  notices,
  openings,
  owners,
  parties,
  periodTargets,
  phases,
  policies,
  procedures,
  publicities,
  recusals,
  roles,
  seats,
  settlementInputs,
  type Actor,
  type Command,
  type CommandType,
  type Evidence,
  type LocalDate,
  type Money,
} from '@app/alliance';
import { actuals, fiscalYears, forecasts, ownerCosts, verifications } from '../../libs/alliance/src/commercial/cost-facts';
import { changeMeter } from '../../libs/alliance/src/commercial/meter-facts';
import { adjustmentEvents, uses } from '../../libs/alliance/src/commercial/movement-facts';
import { recordedEntries } from '../../libs/alliance/src/corrections/facts';
import { proposals } from '../../libs/alliance/src/governance/decision-facts';
import { supports } from '../../libs/alliance/src/governance/discussion-facts';
import { seatedDeputies } from '../../libs/alliance/src/meetings/facts';
import { interests } from '../../libs/alliance/src/meetings/interest-facts';
import { duties, producerFees, subcontracts } from '../../libs/alliance/src/parties/delivery-facts';
import { network, participants } from '../../libs/alliance/src/parties/network-facts';
import { concurrences } from '../../libs/alliance/src/phases/facts';
import { ideas, involvements, risks, servicePlan } from '../../libs/alliance/src/plan/facts';
import { issues } from '../../libs/alliance/src/plan/issue-facts';
import { appeals, awards } from '../../libs/alliance/src/procurement/award-facts';
import { clarifications, evaluatorInterests, evaluators, scores, shortlists } from '../../libs/alliance/src/procurement/evaluation-facts';
import { applications, consortia, consortiumChanges, dialogues, procurements } from '../../libs/alliance/src/procurement/facts';
import { tenderings } from '../../libs/alliance/src/procurement/tender-facts';
import { frozenScores, indicators, kraSets, measurements } from '../../libs/alliance/src/results/facts';
import { incentivePeriods, settlements } from '../../libs/alliance/src/results/incentive-facts';
import type { Chance } from './pick';

/** Every fact that rules rest on, by name. */
export const FACTS = {
  actions,
  actuals,
  adjustmentEvents,
  agreements,
  alliance,
  appeals,
  applications,
  awards,
  ballots,
  bodies,
  capacities,
  changeMeter,
  clarifications,
  concurrences,
  consortia,
  consortiumChanges,
  contractPeriods,
  corrections,
  costFrame,
  counterProposals,
  courses,
  deadlocks,
  decisions,
  defects,
  delegations,
  dialogues,
  documents,
  duties,
  evaluationScores: scores,
  evaluatorInterests,
  evaluators,
  fiscalYears,
  forecasts,
  frozenScores,
  gates,
  ideas,
  incentivePeriods,
  indicators,
  interests,
  involvements,
  issues,
  items,
  kraSets,
  lines,
  measurements,
  meetings,
  minutes,
  movements,
  network,
  notices,
  openings,
  ownerCosts,
  owners,
  participants,
  parties,
  periodTargets,
  phases,
  policies,
  procedures,
  procurements,
  producerFees,
  proposals,
  publicities,
  recordedEntries,
  recusals,
  risks,
  roles,
  seatedDeputies,
  seats,
  servicePlan,
  settlementInputs,
  settlements,
  shortlists,
  subcontracts,
  supports,
  tenderings,
  uses,
  verifications,
};
export const facts = combine(FACTS);
export type Known = typeof facts.initial;

export interface Walk extends Chance {
  readonly known: Known;
  readonly today: LocalDate;
  /** Whether those who vote are mostly against it. */
  readonly isContrary: boolean;
}
export interface Said<T extends CommandType> {
  readonly command: Command<T>;
  readonly as: Actor;
}
/** How a command is asked for, so that it might be granted. */
export type Ask<T extends CommandType> = (walk: Walk) => Said<T>;

export const eur = (minor: number | bigint): Money => ({ currency: 'EUR', minor: String(minor) });
export const sha256 = (name: string): string => name.padEnd(43, '0');

const CAPACITY: Readonly<Record<string, string>> = { CITY: 'CLIENT', TOWN: 'CLIENT', MEH: 'PRIVATE_PRODUCER' };
const acting = (person: string, role: string, more: Omit<Actor, 'person' | 'role'> = {}): Actor => ({ person, role, ...more });
const forParty = (party: string) => ({ party, capacity: CAPACITY[party] ?? 'NETWORK_PARTNER' });

export const registrar = acting('reg', 'REGISTRAR');
export const manager = acting('mgr', 'MANAGER');
export const finance = acting('fin', 'FINANCE_OFFICER');
export const officer = acting('off', 'PROCUREMENT_OFFICER');
export const auditor = acting('aud', 'AUDITOR');
export const client = acting('client', 'CLIENT_OFFICER');
export const expert = acting('exp', 'FINANCIAL_EXPERT');
export const kraOwner = acting('kra', 'KRA_OWNER');
export const chair = acting('c1', 'AJR_CHAIR');
export const secretary = acting('sec', 'AJR_SECRETARY');
export const clerk = acting('clerk', 'OUTSIDE_CLERK');
export const clerkOf = (body: string): Actor => (body === 'COUNCIL' ? acting('clerk-2', 'OUTSIDE_CLERK') : clerk);
export const signatory = (party: string): Actor => acting(`${party.toLowerCase()}-sign`, 'PARTY_SIGNATORY', forParty(party));
export const candidate = (name: string): Actor => acting(`rep-${name}`, 'CANDIDATE');
export const inspector = (person: string): Actor => acting(person, 'AJR_INSPECTOR');
/** Whoever sits in a seat, as its holder or, where it is said, as one of its deputies. */
export const seated = ({ known: { seats: places } }: Walk, seat: string, person: string, role: 'AJR_MEMBER' | 'AJR_DEPUTY' = 'AJR_MEMBER'): Actor =>
  acting(person, role, { ...forParty(places.get(seat)?.party ?? 'CITY'), seat });

export const inForce = (
  { known: { decisions: all }, today }: Walk,
  isMeant: (body: string, isOutside: boolean) => boolean = () => true,
): readonly string[] =>
  [...all].filter(([, one]) => isInForce(one, today) && !one.adopted?.recommendsTo && isMeant(one.body, one.isOutside)).map(([id]) => id);

/** A decision in force to rest on; now and then something that carries nothing. */
export const authority = (walk: Walk, isMeant?: (body: string, isOutside: boolean) => boolean) =>
  walk.mostly(
    { kind: 'DECISION', ref: walk.oneOf(inForce(walk, isMeant), 'decision-99') },
    { kind: 'CONTRACT_CLAUSE', ref: '5.2' },
    { kind: 'DECISION', ref: walk.oneOf([...walk.known.decisions.keys()], 'decision-99') },
  );
export const onOutside = (walk: Walk) => authority(walk, (_, isOutside) => isOutside);

/** A version of a document that is registered, to be cited. */
export function document({ known: { documents: all }, oneOf, mostly }: Walk): Evidence {
  const cited = [...all].filter(([, { withdrawn }]) => !withdrawn).map(([id, { versions }]) => ({ document: id, ...versions.at(-1)! }));
  const { document: id, version, sha256: bytes } = oneOf(cited, { document: 'nowhere', version: 1, sha256: sha256('nowhere'), dated: '2020-01-01' });
  return { document: id, version, sha256: mostly(bytes, sha256('other')) };
}
