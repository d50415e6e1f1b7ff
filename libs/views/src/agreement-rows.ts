/**
 * The agreements on a day: drafted, approved, signed, in force for each party on its own (D-20), amended, or over, since it was
 * terminated or since its last day is past.
 */
import {
  boundOn,
  isEffectiveFor,
  latestVersionOf,
  terminationOf,
  type Agreement,
  type Agreements,
  type Decisions,
  type LocalDate,
} from '@app/alliance';
import { among, why, type Trail } from './trail';
import { present } from './view';

export type AgreementStatus = 'DRAFT' | 'APPROVED' | 'SIGNED' | 'EFFECTIVE' | 'AMENDED' | 'TERMINATED' | 'EXPIRED';

/** The agreements that change this one and hold for somebody on the day. */
const amending = (known: Agreements, id: string, date: LocalDate): readonly string[] =>
  [...known].filter(([, one]) => one.amends === id && boundOn(one, date).length > 0).map(([other]) => other);

function statusOf(known: Agreements, id: string, decisions: Decisions, date: LocalDate): AgreementStatus {
  const agreement = known.get(id)!;
  if (boundOn(agreement, date).length > 0) return amending(known, id, date).length > 0 ? 'AMENDED' : 'EFFECTIVE';
  if (agreement.terminated.some(({ on }) => on <= date)) return 'TERMINATED';
  const { version, until, decision } = agreement.versions.at(-1)!;
  if (until !== undefined && until < date) return 'EXPIRED';
  if (agreement.signed.some((one) => one.version === version && one.on <= date)) return 'SIGNED';
  const approved = decision === undefined ? undefined : decisions.get(decision)?.inForceFrom;
  return approved !== undefined && approved <= date ? 'APPROVED' : 'DRAFT';
}

function partyOf(agreement: Agreement, party: string, date: LocalDate): object {
  const signature = agreement.signed.findLast((one) => one.party === party && one.on <= date);
  const held = agreement.effective.findLast((one) => one.party === party);
  const terminatedOn = terminationOf(agreement, party);
  return present({
    party,
    signedOn: signature?.on,
    signedVersion: signature?.version,
    conditional: signature?.conditional,
    effective: isEffectiveFor(agreement, party, date),
    from: held?.from,
    until: held?.until,
    terminatedOn: terminatedOn !== undefined && terminatedOn <= date ? terminatedOn : undefined,
  });
}

export const agreementRows = (known: Agreements, decisions: Decisions, trail: Trail, date: LocalDate): readonly object[] =>
  [...known].map(([agreement, found]) => {
    const entries = trail.of('agreement', agreement);
    const amendedBy = amending(known, agreement, date);
    const terminations = among(entries, 'AgreementTerminated').filter(({ effective }) => effective <= date);
    return present({
      agreement,
      kind: found.kind,
      status: statusOf(known, agreement, decisions, date),
      version: latestVersionOf(found),
      versions: found.versions,
      amends: found.amends,
      procurement: found.procurement,
      amendedBy: amendedBy.length > 0 ? amendedBy : undefined,
      parties: found.parties.map((party) => partyOf(found, party, date)),
      terminations:
        terminations.length === 0
          ? undefined
          : terminations.map(({ data, effective, authority, sealed }) =>
              present({ on: effective, ground: data.ground, parties: data.parties, reason: sealed.reason, authority }),
            ),
      ...why(entries),
    });
  });
