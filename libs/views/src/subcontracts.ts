/**
 * The subcontracts: who works for whom, where each stands, what it was checked for (C-05), what went wrong in it and who answers
 * for it (C-04). `exceptions` are those that began before they were approved or without a sub-alliance agreement, and those
 * that go on although the agreement is over (C-02). `principals` shows what each producer is paid and what of it is bound (C-03).
 */
import {
  agreements,
  combine,
  committedOf,
  isEffectiveFor,
  leftOfFee,
  producerFeeOn,
  producerFees,
  subcontracts,
  alliance,
  type Agreements,
  type LocalDate,
  type Subcontract,
  type Subcontracts,
} from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, tally, viewOf } from './view';

const fold = combine({ agreements, alliance, producerFees, subcontracts });
type State = typeof fold.initial;

/** As it stood on a day: what holds from a later one is left out. */
function onDay({ approvedOn, refusedOn, startedOn, endedOn, ...one }: Subcontract, date: LocalDate): Subcontract {
  const by = (day: LocalDate | undefined): LocalDate | undefined => (day !== undefined && day <= date ? day : undefined);
  return present({ ...one, approvedOn: by(approvedOn), refusedOn: by(refusedOn), startedOn: by(startedOn), endedOn: by(endedOn) }) as Subcontract;
}

const isUnderAgreement = ({ agreement, party }: Subcontract, known: Agreements, date: LocalDate): boolean => {
  const contract = agreement === undefined ? undefined : known.get(agreement);
  return contract !== undefined && isEffectiveFor(contract, party, date);
};

function statusOf(one: Subcontract, checked: readonly string[], known: Agreements, date: LocalDate): string {
  if (one.endedOn !== undefined) return 'ENDED';
  if (one.startedOn !== undefined) return 'ACTIVE';
  if (one.approvedOn !== undefined) return isUnderAgreement(one, known, date) ? 'SUB_ALLIANCE_SIGNED' : 'APPROVED';
  if (one.refusedOn !== undefined) return 'REFUSED';
  return one.requirements.every(({ requirement }) => checked.includes(requirement)) ? 'CHECKED' : 'PROPOSED';
}

function rowOf(id: string, one: Subcontract, known: Agreements, trail: Trail, date: LocalDate): { readonly status: string } {
  const entries = trail.of('subcontract', id).filter(({ effective }) => effective <= date);
  const proposed = among(entries, 'SubcontractorProposed')[0]!;
  const decided = among(entries, 'SubcontractorApproved', 'SubcontractorRefused').at(-1);
  const started = among(entries, 'SubcontractStarted')[0];
  const checks = among(entries, 'SubcontractorChecked');
  return present({
    subcontract: id,
    status: statusOf(
      one,
      checks.map(({ data }) => data.requirement),
      known,
      date,
    ),
    party: one.party,
    ...proposed.data.company,
    service: proposed.data.service,
    fee: one.fee,
    agreement: one.agreement,
    signature: started?.data.signature,
    procurement: proposed.data.procurement,
    requirements: one.requirements.map(({ requirement, kind }) => {
      const check = checks.findLast(({ data }) => data.requirement === requirement);
      return present({ requirement, kind, result: check?.data.result, on: check?.day, by: check?.actor.person, reason: check?.sealed.reason });
    }),
    proposedOn: proposed.day,
    approvedOn: one.approvedOn,
    refusedOn: one.refusedOn,
    reason: decided?.type === 'SubcontractorRefused' ? decided.sealed.reason : undefined,
    authority: decided?.authority,
    startedOn: one.startedOn,
    endedOn: one.endedOn,
    flags: one.startedOn === undefined || one.flags.length === 0 ? undefined : one.flags,
    incidents: listed(
      among(entries, 'IncidentRecorded').map((entry) =>
        present({
          incident: entry.data.incident,
          party: entry.data.party,
          on: entry.effective,
          by: entry.actor.person,
          description: entry.sealed.description,
          ...why([entry]),
        }),
      ),
    ),
    ...why(entries),
  });
}

function exceptionOf(id: string, one: Subcontract, known: Agreements, trail: Trail, date: LocalDate): object | undefined {
  if (one.startedOn === undefined) return undefined;
  const goesOn = one.endedOn === undefined && !one.flags.includes('WITHOUT_AGREEMENT') && !isUnderAgreement(one, known, date);
  const flags = [...one.flags, ...(goesOn ? ['AGREEMENT_ENDED'] : [])];
  if (flags.length === 0) return undefined;
  const entries = trail.of('subcontract', id);
  const [proposed, started] = [among(entries, 'SubcontractorProposed')[0]!, among(entries, 'SubcontractStarted')[0]!];
  return present({
    subcontract: id,
    party: one.party,
    legalName: proposed.data.company.legalName,
    flags,
    startedOn: one.startedOn,
    approvedOn: one.approvedOn,
    agreement: one.agreement,
    reason: started.sealed.reason,
    ...why([started], among(entries, 'SubcontractorApproved')),
  });
}

function principalOf(party: string, there: Subcontracts, { alliance: known, producerFees: fees }: State, trail: Trail, date: LocalDate): object {
  const fee = producerFeeOn(fees, party, date);
  return present({
    party,
    fee,
    committed: committedOf(there, party, known!.currency),
    left: fee && leftOfFee(there, party, fee),
    ...why(among(trail.of('party', party), 'ProducerFeeSet')),
  });
}

export const subcontractsView = viewOf({
  fold,
  params: [{ name: 'party', description: 'only those of this principal' }],
  answer(state, trail, { effectiveOn: date, params: { party } }) {
    const proposedOn = new Map(trail.ofType('SubcontractorProposed').map(({ data, effective }) => [data.subcontract, effective]));
    const there = new Map(
      [...state.subcontracts]
        .filter(([id, one]) => proposedOn.get(id)! <= date && (party === undefined || one.party === party))
        .map(([id, one]) => [id, onDay(one, date)] as const),
    );
    const principals = [...new Set([...state.producerFees.keys(), ...[...there.values()].map((one) => one.party)])].filter(
      (one) => party === undefined || one === party,
    );
    const rows = [...there].map(([id, one]) => rowOf(id, one, state.agreements, trail, date));
    return {
      ...listed(rows),
      counts: tally(rows.map(({ status }) => status)),
      exceptions: listed([...there].map(([id, one]) => exceptionOf(id, one, state.agreements, trail, date)).filter((one) => one !== undefined)),
      principals: principals.map((one) => principalOf(one, there, state, trail, date)),
    };
  },
});
