/** The procurements: what was asked for, until when, and what became of each candidate. */
import {
  applications,
  awards,
  combine,
  ERASED,
  groupOf,
  procurements,
  tenderings,
  type Application,
  type LocalDate,
  type Recorded,
} from '@app/alliance';
import { tenderingRow, tenderingStatus } from './tendering';
import { among, why, type EntryOf, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const state = combine({ applications, awards, procurements, tenderings });
type Known = typeof state.initial;

/** Where an application stands: as the rules say, how far a qualified candidate came, and whether its check has begun. */
export function statusOf({ stage, selection, checks }: Application): string {
  if (stage === 'SUBMITTED' && checks.length > 0) return 'UNDER_CHECK';
  return (stage === 'QUALIFIED' ? selection : undefined) ?? stage;
}

/** What the candidate was asked to clarify, and what it answered. */
export const clarificationsOf = (entries: readonly Recorded[]): readonly object[] =>
  among(entries, 'ClarificationRequested').map((asked) => {
    const { clarification, requirement } = asked.data;
    const given = among(entries, 'ClarificationGiven').find(({ data }) => data.clarification === clarification);
    return present({
      clarification,
      requirement,
      askedOn: asked.day,
      text: asked.sealed.text ?? ERASED,
      answeredOn: given?.day,
      answer: given && (given.sealed.text ?? ERASED),
      document: given?.data.document,
      ...why(given ? [asked, given] : [asked]),
    });
  });

const dialogueOf = (held: EntryOf<'MarketDialogueHeld'>): object => {
  const { dialogue, participants, memo } = held.data;
  return present({ dialogue, on: held.effective, participants, memo, summary: held.sealed.summary, ...why([held]) });
};
/** What was changed in the invitation, by value, and until when it then held. */
const amendmentOf = (amended: EntryOf<'InvitationAmended'>): object => {
  const { procurement: _, ...terms } = amended.data;
  return present({ on: amended.day, at: amended.received, terms, reason: amended.sealed.reason, ...why([amended]) });
};

function candidateOf(application: Application, trail: Trail): object {
  const { procurement, candidate, members, newcomers, left, subcontractors } = application;
  const entries = trail.of('candidate', `${procurement}/${candidate}`);
  const submitted = among(entries, 'ApplicationSubmitted')[0]!;
  const succeeded = among(entries, 'ConsortiumMemberSucceeded').map(({ data, effective }) => ({ ...data, on: effective }));
  const clarifications = clarificationsOf(entries);
  const rejected = among(entries, 'CandidateRejected').at(-1);
  return present({
    candidate,
    status: statusOf(application),
    submittedAt: submitted.received,
    members: groupOf({ members, newcomers }).length,
    added: newcomers.length,
    left: left.length > 0 ? left : undefined,
    succeeded: succeeded.length > 0 ? succeeded.map(({ old, new: heir, ground, on }) => ({ old, by: heir.member, ground, on })) : undefined,
    subcontractors: subcontractors.length,
    references: submitted.data.references.length,
    failed: rejected?.data.failed,
    reason: rejected?.sealed.reason,
    clarifications: clarifications.length > 0 ? clarifications : undefined,
    ...why(entries),
  });
}

function rowOf(id: string, facts: Known, trail: Trail, date: LocalDate): object {
  const { applications: known, procurements } = facts;
  const entries = trail.of('procurement', id);
  const opened = among(entries, 'ProcurementOpened')[0]!;
  const invitation = among(entries, 'InvitationPublished')[0];
  const amended = among(entries, 'InvitationAmended');
  const dialogues = among(entries, 'MarketDialogueHeld');
  const terms = procurements.get(id)!.invitation;
  const shortlist = among(entries, 'ShortlistDecided').at(-1);
  const candidates = known.filter(({ procurement }) => procurement === id).map((application) => candidateOf(application, trail));
  const status = !terms ? 'OPENED' : terms.applicationsBy < date ? 'APPLICATIONS_CLOSED' : 'INVITED';
  return present({
    procurement: id,
    procedure: opened.data.procedure,
    gate: opened.data.gate,
    openedOn: opened.effective,
    authority: opened.authority,
    status: tenderingStatus(entries, id, facts, date) ?? status,
    invitation: invitation && { ...terms, publishedAt: invitation.received },
    dialogues: dialogues.length > 0 ? dialogues.map(dialogueOf) : undefined,
    amendments: amended.length > 0 ? amended.map(amendmentOf) : undefined,
    shortlist: shortlist && { on: shortlist.effective, shortlisted: shortlist.data.shortlisted, notShortlisted: shortlist.data.notShortlisted },
    candidates: listed(candidates),
    ...tenderingRow(id, facts, trail, date),
    ...why(among(entries, 'ProcurementOpened', 'InvitationPublished'), amended, dialogues, shortlist ? [shortlist] : []),
  });
}

export const procurementsView = viewOf({
  fold: state,
  answer(known, trail, { effectiveOn }) {
    const before = trail.ofType('MarketDialogueHeld').filter(({ data }) => data.procurement === undefined);
    return {
      ...listed(trail.ofType('ProcurementOpened').map(({ data }) => rowOf(data.procurement, known, trail, effectiveOn))),
      // The market was heard before there was a procurement.
      ...(before.length > 0 && { dialogues: before.map(dialogueOf) }),
    };
  },
});
