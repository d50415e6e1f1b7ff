/**
 * The agreements of an alliance, each with its versions, who has signed which, and for whom it holds from when until when.
 *
 * Signed is not in force: an agreement comes to hold for each party on a day of its own (D-20), and ceases to for each: when
 * the party withdraws (D-09), when the agreement is terminated for it, or with the last day that the agreement itself names.
 * What amends an agreement falls with it.
 */
import type { Fold } from '../decider';
import { addDays, change, put, type LocalDate } from '../values';
import type { AgreementId, AgreementKind, PartyId } from './events';

export interface AgreementVersion {
  readonly version: number;
  readonly sha256: string;
  /** The decision by which this version is approved, where one was named. */
  readonly decision?: string;
  /** The last day on which the agreement holds, where the version names one. */
  readonly until?: LocalDate;
}
export interface Held {
  readonly party: PartyId;
  readonly version: number;
  readonly from: LocalDate;
  /** The first day on which it holds no longer. */
  readonly until?: LocalDate;
}
export interface Agreement {
  readonly kind: AgreementKind;
  readonly parties: readonly PartyId[];
  /** The agreement that this one changes. */
  readonly amends?: AgreementId;
  /** The procurement that it follows from, where it says so. */
  readonly procurement?: string;
  readonly versions: readonly AgreementVersion[];
  readonly signed: readonly { readonly party: PartyId; readonly version: number; readonly conditional: boolean; readonly on: LocalDate }[];
  /** For whom it has come to hold, in which version, and until when: a party that withdraws is bound no longer. */
  readonly effective: readonly Held[];
  /** For whom it was terminated, and from which day on. */
  readonly terminated: readonly { readonly party: PartyId; readonly on: LocalDate }[];
}
export type Agreements = ReadonlyMap<AgreementId, Agreement>;

export const latestVersionOf = ({ versions }: Agreement): number => versions.at(-1)!.version;
/** The last signature of a party, with its version; undefined if it has not signed. */
export const lastSignatureOf = ({ signed }: Agreement, party: PartyId): Agreement['signed'][number] | undefined =>
  signed.findLast((one) => one.party === party);

const endedBy = (held: Held, until: LocalDate): Held => (held.until === undefined || until < held.until ? { ...held, until } : held);
const endFor = (one: Agreement, isConcerned: (party: PartyId) => boolean, until: LocalDate): readonly Held[] =>
  one.effective.map((held) => (isConcerned(held.party) ? endedBy(held, until) : held));

/** The day on which a party is released from an agreement, or from the one that it amends, whichever comes first. */
export function releasedOn(known: Agreements, agreement: AgreementId, party: PartyId): LocalDate | undefined {
  const { amends, ...found } = known.get(agreement)!;
  const days = [terminationOf(found, party), amends === undefined ? undefined : releasedOn(known, amends, party)];
  return earliest(days);
}
const earliest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined => days.filter((day) => day !== undefined).toSorted()[0];

function becameEffective(known: Agreements, agreement: AgreementId, party: PartyId, from: LocalDate): Agreements {
  return change(known, agreement, (one) => {
    const version = lastSignatureOf(one, party)?.version ?? latestVersionOf(one);
    const last = one.versions.find((other) => other.version === version)?.until;
    const until = earliest([last === undefined ? undefined : addDays(last, 1), releasedOn(known, agreement, party)]);
    return { effective: [...one.effective, { party, version, from, ...(until !== undefined && { until }) }] };
  });
}

/** The agreement itself, or one that changes it, or one that changes that. */
function belongsTo(known: Agreements, id: AgreementId, agreement: AgreementId): boolean {
  if (id === agreement) return true;
  const amends = known.get(id)?.amends;
  return amends !== undefined && belongsTo(known, amends, agreement);
}

function terminate(known: Agreements, agreement: AgreementId, parties: readonly PartyId[] | undefined, on: LocalDate): Agreements {
  const isConcerned = (party: PartyId): boolean => parties === undefined || parties.includes(party);
  return new Map(
    [...known].map(([id, one]) => {
      if (!belongsTo(known, id, agreement)) return [id, one];
      const concerned = [...new Set([...one.parties, ...one.effective.map(({ party }) => party)])].filter(isConcerned);
      return [
        id,
        {
          ...one,
          effective: endFor(one, isConcerned, on),
          terminated: [...one.terminated, ...concerned.filter((party) => !isTerminatedFor(one, party)).map((party) => ({ party, on }))],
        },
      ];
    }),
  );
}

interface Drafted extends Omit<AgreementVersion, 'sha256'> {
  readonly document: { readonly sha256: string };
}
const versionFrom = ({ version, document, decision, until }: Drafted): AgreementVersion => ({
  version,
  sha256: document.sha256,
  ...(decision !== undefined && { decision }),
  ...(until !== undefined && { until }),
});

export const agreements: Fold<Agreements> = {
  initial: new Map(),
  evolve: {
    AgreementDrafted: (known, drafted) => {
      const { agreement, kind, parties, amends, procurement } = drafted;
      const more = { ...(amends !== undefined && { amends }), ...(procurement !== undefined && { procurement }) };
      return put(known, agreement, { kind, parties, ...more, versions: [versionFrom(drafted)], signed: [], effective: [], terminated: [] });
    },
    AgreementVersionAdded: (known, added) =>
      change(known, added.agreement, ({ versions }) => ({
        versions: [...versions, versionFrom(added)],
        ...(added.parties && { parties: added.parties }),
      })),
    AgreementSigned: (known, { agreement, ...signature }, { effective }) =>
      change(known, agreement, ({ signed }) => ({ signed: [...signed, { ...signature, on: effective }] })),
    AgreementBecameEffectiveFor: (known, { agreement, party }, { effective }) => becameEffective(known, agreement, party, effective),
    AgreementTerminated: (known, { agreement, parties }, { effective }) => terminate(known, agreement, parties, effective),
    PartyWithdrawn: (known, { party }, { effective }) =>
      new Map([...known].map(([id, one]) => [id, { ...one, effective: endFor(one, (bound) => bound === party, effective) }])),
  },
};

/** How the agreement holds for a party on a day: the version that came to hold last. */
const heldBy = ({ effective }: Agreement, party: PartyId, date: LocalDate): Held | undefined =>
  effective
    .filter((one) => one.party === party && one.from <= date)
    .reduce<Held | undefined>((last, one) => (last && one.from < last.from ? last : one), undefined);
const isBound = (held: Held | undefined, date: LocalDate): held is Held => held !== undefined && (held.until === undefined || date < held.until);
/** Signed is not in force: an agreement holds for each party from a day of its own (D-20). */
export const isEffectiveFor = (agreement: Agreement, party: PartyId, date: LocalDate): boolean => isBound(heldBy(agreement, party, date), date);
/** For whom the agreement holds on a day, in the order in which it came to hold for them. */
export const boundOn = (agreement: Agreement, date: LocalDate): readonly PartyId[] =>
  [...new Set(agreement.effective.map(({ party }) => party))].filter((party) => isEffectiveFor(agreement, party, date));

export const terminationOf = ({ terminated }: Pick<Agreement, 'terminated'>, party: PartyId): LocalDate | undefined =>
  terminated.find((one) => one.party === party)?.on;
export const isTerminatedFor = (agreement: Agreement, party: PartyId): boolean => terminationOf(agreement, party) !== undefined;
/** The day on which the last of its parties was released; undefined as long as one is not. */
export function terminatedOn(agreement: Agreement): LocalDate | undefined {
  const days = agreement.parties.map((party) => terminationOf(agreement, party));
  return days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
}

/** An agreement of the alliance itself; a change of another agreement, of a subcontract say, makes nobody a party to the alliance. */
function isOfAlliance(known: Agreements, { kind, amends }: Agreement): boolean {
  if (kind !== 'CHANGE') return kind === 'KAS' || kind === 'TAS';
  const amended = amends === undefined ? undefined : known.get(amends);
  return amended === undefined || isOfAlliance(known, amended);
}
/** The parties for whom an alliance agreement holds on a day, in the order in which it came to hold. */
export const allianceParties = (known: Agreements, date: LocalDate): readonly PartyId[] => [
  ...new Set([...known.values()].filter((one) => isOfAlliance(known, one)).flatMap((one) => boundOn(one, date))),
];
