/** The third group of what minutes contain: who answers for them, and what has become of each version (S-21, S-23, S-24). */
import { addDays, chairOf, ERASED, procedureOn, secretaryOf, type LocalDate, type Minutes } from '@app/alliance';
import type { EarlierMinutes, MinutesLegality, MinutesStatus } from './minutes-content';
import type { Told } from './minutes-told';
import { among, type EntryOf } from './trail';
import { present } from './view';

/** Where the minutes stand, in the words of their life. */
export function minutesStatusOf(known: Minutes | undefined): MinutesStatus {
  if (!known) return 'NOT_DRAFTED';
  if (known.amendments > 0) return 'AMENDMENT_RECORDED';
  if (known.published.length > 0) return 'PUBLISHED';
  if (known.confirmed) return 'CONFIRMED';
  const { returned, inspectedBy } = known.drafts.at(-1)!;
  if (returned) return 'RETURNED';
  return inspectedBy.length > 0 ? 'INSPECTED' : 'DRAFT';
}

/** The day by which a draft is due, counted from the day on which the meeting was closed; undefined while it goes on. */
export function draftDue({ state, trail, id, meeting }: Told, date: LocalDate): { readonly draftDueOn?: LocalDate; readonly isOverdue: boolean } {
  const closed = among(trail.of('meeting', id), 'MeetingClosed')[0];
  if (!closed) return { isOverdue: false };
  const draftDueOn = addDays(closed.day, procedureOn(state.procedures, state.register.policies, meeting.body, closed.day).minutesDraftDays);
  return { draftDueOn, isOverdue: !state.minutes.has(id) && draftDueOn < date };
}

const ofVersion = ({
  data,
  actor,
  received,
}: EntryOf<'MinutesReturned' | 'MinutesInspectedBy' | 'MinutesPublicityChecked' | 'MinutesPublished' | 'MinutesAmendmentRecorded'>) => ({
  version: data.version,
  minutes: data.minutes,
  at: received,
  by: actor.person,
});

/** What a meeting did about the minutes of earlier ones; in a copy for some readers, without the words of an amendment. */
function earlierMinutesOf({ trail, id }: Told, isCopy: boolean): readonly EarlierMinutes[] {
  const done = among(trail.of('meeting', id), 'MinutesConfirmed', 'MinutesAmendmentRecorded').filter(({ data }) => data.during === id);
  return done.map((entry): EarlierMinutes => {
    const { meeting, version, minutes } = entry.data;
    const of = { meeting, version, minutes, at: entry.received, by: entry.actor.person };
    if (entry.type === 'MinutesConfirmed') return present({ did: 'CONFIRMED', ...of, consents: entry.data.consents });
    const { amendment, item } = entry.data;
    const { was = ERASED, is = ERASED } = entry.sealed;
    return present({ did: 'AMENDED', ...of, amendment, item, ...(!isCopy && { was, is }) });
  });
}

export function legalityOf(at: Told, date: LocalDate, profile?: string): MinutesLegality {
  const { state, trail, id, meeting, opened } = at;
  const entries = trail.of('meeting', id).filter(({ data }) => (data as { meeting?: string }).meeting === id);
  const confirmed = among(entries, 'MinutesConfirmed')[0];
  const earlierMinutes = earlierMinutesOf(at, profile !== undefined);
  return present({
    chair: chairOf(state.bodies, meeting.body, opened.day),
    secretary: secretaryOf(state.bodies, meeting.body, opened.day),
    inspectors: meeting.inspectors,
    drafts: among(entries, 'MinutesDrafted').map(({ data: { version, items }, hash, actor, received }) => ({
      version,
      minutes: hash,
      at: received,
      by: actor.person,
      items,
    })),
    returns: among(entries, 'MinutesReturned').map((entry) => ({
      ...ofVersion(entry),
      remarks: entry.sealed.remarks ?? ERASED,
      divided: entry.data.divided === true,
    })),
    inspections: among(entries, 'MinutesInspectedBy').map(ofVersion),
    confirmed:
      confirmed &&
      present({
        version: confirmed.data.version,
        minutes: confirmed.data.minutes,
        at: confirmed.received,
        during: confirmed.data.during,
        consents: confirmed.data.consents,
      }),
    confirmedDecisions: among(entries, 'DecisionConfirmed').map(({ data }) => data.decision),
    publicityChecks: among(entries, 'MinutesPublicityChecked').map((entry) => ({
      ...ofVersion(entry),
      profile: entry.data.profile,
      withheld: entry.data.withheld,
    })),
    publications: among(entries, 'MinutesPublished').map((entry) => ({ ...ofVersion(entry), profile: entry.data.profile })),
    amendments: among(entries, 'MinutesAmendmentRecorded').map((entry) => {
      const { amendment, during, item } = entry.data;
      return present({ ...ofVersion(entry), amendment, during, item, was: entry.sealed.was ?? ERASED, is: entry.sealed.is ?? ERASED });
    }),
    earlierMinutes: earlierMinutes.length > 0 ? earlierMinutes : undefined,
    ...draftDue(at, date),
  });
}
