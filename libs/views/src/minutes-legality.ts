/** The third group of what minutes contain: who answers for them, and what has become of each version (S-21, S-23, S-24). */
import { addDays, chairOf, ERASED, procedureOn, secretaryOf, type LocalDate, type MinutedItem, type Minutes } from '@app/alliance';
import type { EarlierMinutes, MinutesLegality, MinutesStatus } from './minutes-content';
import type { Copy, Told } from './minutes-told';
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

interface Matter {
  readonly item?: string | undefined;
  readonly decision?: string | undefined;
}
/** An item is kept back by its own name, what was decided in writing by that of the decision. */
const isKept = ({ withheld }: Copy, { item, decision }: Matter): boolean => withheld.has(item ?? decision ?? '');
/** Of a matter that is kept back, a copy tells its place in the minutes. */
const minutedIn = (copy: Copy, one: MinutedItem): MinutedItem =>
  isKept(copy, one) ? present({ item: one.item, paragraph: one.paragraph, decision: one.decision }) : one;

export function legalityOf(at: Told, date: LocalDate, copy: Copy): MinutesLegality {
  const { state, trail, id, meeting, opened } = at;
  const entries = trail.of('meeting', id).filter(({ data }) => (data as { meeting?: string }).meeting === id);
  const confirmed = among(entries, 'MinutesConfirmed')[0];
  const earlierMinutes = earlierMinutesOf(at, copy.isCopy);
  return present({
    chair: chairOf(state.bodies, meeting.body, opened.day),
    secretary: secretaryOf(state.bodies, meeting.body, opened.day),
    inspectors: meeting.inspectors,
    drafts: among(entries, 'MinutesDrafted').map(({ data: { version, items }, hash, actor, received }) => ({
      version,
      minutes: hash,
      at: received,
      by: actor.person,
      items: items.map((one) => minutedIn(copy, one)),
    })),
    returns: among(entries, 'MinutesReturned').map((entry) =>
      present({ ...ofVersion(entry), remarks: copy.isPublic ? undefined : (entry.sealed.remarks ?? ERASED), divided: entry.data.divided === true }),
    ),
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
    confirmedDecisions: among(entries, 'DecisionConfirmed')
      .filter(({ data: { decision, item } }) => !isKept(copy, { decision, item }))
      .map(({ data }) => data.decision),
    publicityChecks: among(entries, 'MinutesPublicityChecked').map((entry) => ({
      ...ofVersion(entry),
      profile: entry.data.profile,
      withheld: entry.data.withheld,
    })),
    publications: among(entries, 'MinutesPublished').map((entry) => ({ ...ofVersion(entry), profile: entry.data.profile })),
    amendments: among(entries, 'MinutesAmendmentRecorded').map((entry) => {
      const { amendment, during, item } = entry.data;
      const withheld = item === undefined ? undefined : copy.withheld.get(item);
      const { was = ERASED, is = ERASED } = entry.sealed;
      return present({ ...ofVersion(entry), amendment, during, item, ...(withheld === undefined ? { was, is } : { withheld }) });
    }),
    earlierMinutes: earlierMinutes.length > 0 ? earlierMinutes : undefined,
    ...draftDue(at, date),
  });
}
