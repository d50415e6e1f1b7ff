/** Every correction of a slip of the pen: what stood where, what is shown instead, why, who made it and who countersigned it. */
import { corrections, ERASED, type Correction, type Data, type Sealed } from '@app/alliance';
import { correctionIn } from './corrected';
import { among, why, type Trail } from './trail';
import { listed, present, tally, viewOf } from './view';

function rowOf(id: string, { event, field, entry, status, corrects, body }: Correction, all: ReadonlyMap<string, Correction>, trail: Trail): object {
  const entries = trail.of('correction', id);
  const made = among(entries, 'DecisionClericalErrorCorrected')[0]!;
  const signed = among(entries, 'CorrectionCountersigned')[0];
  const declined = among(entries, 'CorrectionDeclined')[0];
  const { was = ERASED, is = ERASED } = correctionIn(made as never);
  const { decision, document }: Data<'DecisionClericalErrorCorrected'> = made.data;
  const { reason = ERASED }: Partial<Sealed<'DecisionClericalErrorCorrected'>> = made.sealed;
  return present({
    correction: id,
    status,
    entry,
    event,
    field,
    decision,
    document,
    was,
    is,
    reason,
    by: made.actor,
    on: made.day,
    body,
    countersignedBy: signed?.actor,
    countersignedOn: signed?.day,
    declinedBy: declined?.actor,
    declinedOn: declined?.day,
    declinedBecause: declined && (declined.sealed.reason ?? ERASED),
    corrects,
    correctedBy: [...all].find(([, one]) => one.corrects === id && one.status === 'IN_FORCE')?.[0],
    ...why(entries),
  });
}

export const correctionsView = viewOf({
  fold: corrections,
  asRecorded: true,
  params: [
    { name: 'status', values: ['PENDING', 'IN_FORCE', 'DECLINED'], description: 'only those that are PENDING, IN_FORCE or DECLINED' },
    { name: 'decision', description: 'only those of this decision' },
  ],
  answer(all, trail, { params: { status, decision } }) {
    const found = [...all].filter(
      ([, one]) => (status === undefined || one.status === status) && (decision === undefined || one.decision === decision),
    );
    return { ...listed(found.map(([id, one]) => rowOf(id, one, all, trail))), counts: tally([...all.values()].map((one) => one.status)) };
  },
});
