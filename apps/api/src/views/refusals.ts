/** The commands that were refused, and who somebody is to the alliance: what stands beside its history, for one person. */
import type { Entry } from '@app/ledger';
import type { Readable } from '../reading';

type Known = Pick<Readable, 'history' | 'standing'>;

/** Auditors see every refused command, everybody else their own. */
export function refusalsFor(journal: readonly Entry[], alliance: string, { history, standing }: Known, person?: string): object {
  const isAuditor = standing.some(({ role }) => role === 'AUDITOR');
  const rows = journal.filter(({ actor }) => isAuditor || actor.person === person).map(refusalOf);
  return { alliance, revision: history.length - 1, ofWhom: isAuditor ? 'ALL' : 'OWN', count: rows.length, rows };
}

/** Every role, seat and office that somebody may claim on the day. */
export const whoFor = (alliance: string, { history, standing, today }: Known & Pick<Readable, 'today'>, person: string): object => ({
  alliance,
  revision: history.length - 1,
  person,
  today,
  standing,
});

function refusalOf({ data, recorded, actor, rev, hash }: Entry): object {
  const { command, refusal, revision } = data as {
    readonly command: string;
    readonly refusal: { readonly refused: string };
    readonly revision: number;
  };
  const { refused: code, ...particulars } = refusal;
  return {
    command,
    code,
    ...particulars,
    decidedOn: revision,
    recorded,
    by: actor,
    revision: rev,
    entries: [{ revision: rev, hash, type: 'CommandRefused' }],
  };
}
