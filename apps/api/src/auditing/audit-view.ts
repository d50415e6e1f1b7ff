/**
 * What auditors wrote about an alliance: notes, and findings with their answers. Auditors see everything; somebody else sees
 * the findings that were put to a role that he or she holds.
 */
import { ERASED, type Data, type EventName, type Sealed, type Standing } from '@app/alliance';
import type { Entry } from '@app/ledger';

type Of<T extends EventName> = Omit<Entry, 'data' | 'sealed'> & { readonly data: Data<T>; readonly sealed: Partial<Sealed<T>> };
const ofType = <T extends EventName>(entries: readonly Entry[], type: T): readonly Of<T>[] =>
  entries.filter((entry) => entry.type === type) as unknown as readonly Of<T>[];
const why = (...entries: readonly Pick<Entry, 'rev' | 'hash' | 'type'>[]) => ({
  entries: entries.map(({ rev, hash, type }) => ({ revision: rev, hash, type })),
});

function findingOf(raised: Of<'AuditFindingRaised'>, audit: readonly Entry[], today: string): object {
  const { finding, due, ...said } = raised.data;
  const answers = ofType(audit, 'AuditFindingAnswered').filter(({ data }) => data.finding === finding);
  const closed = ofType(audit, 'AuditFindingClosed').find(({ data }) => data.finding === finding);
  return {
    finding,
    status: closed ? 'CLOSED' : answers.length > 0 ? 'ANSWERED' : 'OPEN',
    ...said,
    ...(due !== undefined && { due, overdue: !closed && answers.length === 0 && due < today }),
    title: raised.sealed.title ?? ERASED,
    text: raised.sealed.text ?? ERASED,
    by: raised.actor,
    on: raised.day,
    answers: answers.map(({ data: { finding: _, ...data }, sealed, actor, day, ...entry }) => ({
      ...data,
      text: sealed.text ?? ERASED,
      by: actor,
      on: day,
      ...why(entry),
    })),
    ...(closed && {
      outcome: closed.data.outcome,
      closedBy: closed.actor,
      closedOn: closed.day,
      ...(closed.sealed.text !== undefined && { conclusion: closed.sealed.text }),
    }),
    ...why(raised, ...answers, ...(closed ? [closed] : [])),
  };
}

export interface Asking {
  readonly alliance: string;
  /** Of the alliance. */
  readonly revision: number;
  readonly standing: readonly Standing[];
  readonly today: string;
}

export function auditFor(audit: readonly Entry[], { alliance, revision, standing, today }: Asking): object {
  const roles = standing.map(({ role }) => role);
  const isAuditor = roles.includes('AUDITOR');
  const notes = isAuditor ? ofType(audit, 'AuditNoteAdded') : [];
  const findings = ofType(audit, 'AuditFindingRaised').filter(({ data: { to } }) => isAuditor || roles.includes(to));
  return {
    alliance,
    revision,
    ofWhom: isAuditor ? 'ALL' : 'OWN',
    notes: {
      count: notes.length,
      rows: notes.map(({ data, sealed, actor, day, ...entry }) => ({ ...data, text: sealed.text ?? ERASED, by: actor, on: day, ...why(entry) })),
    },
    findings: { count: findings.length, rows: findings.map((raised) => findingOf(raised, audit, today)) },
  };
}
