/**
 * The minutes of a meeting, told from the entries up to the one that carries the version asked for: generated again, the same
 * version has the same content for ever (S-21, S-22). Without a version it is the confirmed one, else the newest draft; where
 * nothing was drafted, it is what a draft would say now. What became of the version since stands beside it.
 */
import { fold, type LocalDate, type Minutes } from '@app/alliance';
import type { MinutesContent } from './minutes-content';
import { itemOf, writtenOf } from './minutes-items';
import { legalityOf, minutesStatusOf } from './minutes-legality';
import { organisationOf } from './minutes-organisation';
import { minutesFold, told, type Copy, type MinutesState, type Told } from './minutes-told';
import { among, trailOf, why, type Trail } from './trail';
import { present, viewOf, type ViewRefusal } from './view';

interface Version {
  readonly version: number;
  readonly minutes: string;
  readonly rev: number;
}

function versionAsked(id: string, known: Minutes | undefined, trail: Trail, asked: string | undefined): Version | undefined {
  const drafts = among(trail.of('meeting', id), 'MinutesDrafted');
  const wanted = asked === undefined ? (known?.confirmed?.version ?? known?.drafts.at(-1)?.version) : Number(asked);
  const found = drafts.find(({ data }) => data.version === wanted);
  return found && { version: found.data.version, minutes: found.hash, rev: found.rev };
}

/** What a copy for some readers leaves out, as the records officer has said last. */
function copyFor(id: string, profile: string | undefined, trail: Trail): Copy | undefined {
  if (profile === undefined) return { isCopy: false, isPublic: false, withheld: new Map() };
  const checked = among(trail.of('meeting', id), 'MinutesPublicityChecked').findLast(({ data }) => data.profile === profile);
  const withheld = checked?.data.withheld.map(({ item, ground }) => [item, ground] as const);
  return withheld && { isCopy: true, isPublic: profile === 'PUBLIC', withheld: new Map(withheld) };
}

function contentOf(now: Told, version: Version | undefined, profile: string | undefined, copy: Copy, date: LocalDate): MinutesContent {
  const history = version ? now.trail.all.slice(0, version.rev + 1) : now.trail.all;
  const then = version ? told(fold(minutesFold, history), trailOf(history), now.id) : now;
  const { body } = now.meeting;
  const named = among(now.trail.of('body', body), 'BodyEstablished')[0]!.data;
  const registered = now.trail.ofType('AllianceRegistered')[0]!.data;
  const minuted = version ? then.state.minutes.get(now.id)!.drafts.at(-1)!.items : [];
  return present({
    meeting: now.id,
    allianceName: registered.name as MinutesContent['allianceName'],
    timezone: registered.timezone,
    body: { body, kind: named.kind, name: named.name },
    status: minutesStatusOf(now.state.minutes.get(now.id)),
    version: version?.version,
    minutes: version?.minutes,
    upToRevision: history.length - 1,
    profile,
    organisation: organisationOf(then),
    items: [...then.state.items].filter(([, item]) => item.meeting === now.id).map(([id, item]) => itemOf(then, id, item, copy)),
    decidedInWriting: minuted.flatMap(({ item, decision, ballot }) => (item === undefined ? [writtenOf(then, decision!, ballot!, copy)] : [])),
    legality: legalityOf(now, date, copy),
    ...why(now.trail.of('meeting', now.id)),
  });
}

function minutesOfMeeting(
  state: MinutesState,
  trail: Trail,
  { meeting, version, profile }: { readonly meeting: string; readonly version?: string; readonly profile?: string },
  date: LocalDate,
): MinutesContent | ViewRefusal {
  if (!state.meetings.has(meeting)) return { refused: 'MEETING_NOT_FOUND', meeting };
  const found = versionAsked(meeting, state.minutes.get(meeting), trail, version);
  if (version !== undefined && !found) return { refused: 'MINUTES_NOT_FOUND', meeting, version };
  const copy = copyFor(meeting, profile, trail);
  if (!copy) return { refused: 'PUBLICITY_UNCHECKED', profile: profile! };
  return contentOf(told(state, trail, meeting), found, profile, copy, date);
}

export const minutesView = viewOf({
  fold: minutesFold,
  params: [
    { name: 'meeting', required: true, description: 'the meeting, meeting-3' },
    { name: 'version', description: 'this version; without it the confirmed one, else the newest draft' },
    { name: 'profile', description: 'the copy for these readers, PUBLIC or PARTIES; without it everything' },
  ],
  asRecorded: true,
  answer: (state, trail, { effectiveOn, params }) => minutesOfMeeting(state, trail, { ...params, meeting: params['meeting']! }, effectiveOn),
});
