import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about notices, agendas and minutes: their HTTP status, what is the case, and what would make the command succeed. */
export const minutesProblems = {
  RULES_NOT_FORWARD: [UNPROCESSABLE, 'Rules of procedure hold only from today on or later.', 'Give today or a later day.'],
  RULES_MISSING: [UNPROCESSABLE, 'The rules of procedure settle nothing.', 'State at least one rule.'],
  AGENDA_BEFORE_NOTICE: [
    UNPROCESSABLE,
    'The agenda would be due before the notice itself.',
    'Have the agenda follow the notice, or the notice go out earlier.',
  ],
  MEETING_DAY_PAST: [UNPROCESSABLE, 'The meeting would be held on a day that is past.', 'Give today or a later day.'],
  NOTICE_TOO_SHORT: [
    UNPROCESSABLE,
    'The rules of the body ask for a longer notice.',
    'Give the day named here or a later one, or record the consent of every party.',
  ],
  CONSENT_MISSING: [CONFLICT, 'The parties named have not consented, and every one of them must.', 'Record their consent too, or leave it.'],
  MEETING_OF_ANOTHER_BODY: [UNPROCESSABLE, 'That meeting is one of another body.', 'Name a meeting of the same body.'],
  NOT_THE_CONVENED_DAY: [CONFLICT, 'The meeting was called for another day.', 'Open it on the day named here, or call it anew.'],
  MEETING_NOT_CONVENED: [
    CONFLICT,
    'That meeting was opened without having been called, so it has no agenda.',
    'Open its items as they come; call the next meeting beforehand.',
  ],
  MEETING_HAS_BEGUN: [CONFLICT, 'That meeting has begun: its agenda stands.', 'Add a late item, if every party agrees.'],
  AGENDA_EMPTY: [UNPROCESSABLE, 'The agenda has no item.', 'Name at least one item.'],
  AGENDA_TOO_LATE: [
    CONFLICT,
    'The rules of the body ask for the agenda to go out earlier.',
    'Record the consent of every party, or add the items in the meeting if all agree.',
  ],
  PARAGRAPH_EXISTS: [UNPROCESSABLE, 'Two items would have the same number.', 'Give each item a number of its own.'],
  ALREADY_ON_AGENDA: [CONFLICT, 'That decision is on the agenda already.', 'Nothing needs to be done.'],
  NOT_ON_AGENDA: [
    CONFLICT,
    'The decision is not on the agenda of this meeting, so it can be discussed and not voted on.',
    'Add it as a late item, if every party is there and agrees.',
  ],
  LINK_IN_ROOM: [
    UNPROCESSABLE,
    'Somebody who is in the room is linked to it by nothing.',
    'Leave the link out, or say that the person is elsewhere.',
  ],
  ITEM_OR_DOCUMENT_MISSING: [UNPROCESSABLE, 'It is not said what is opened.', 'Name the item or the document.'],
  NOT_AN_OBSERVER: [UNPROCESSABLE, 'The person does not hold the role of an observer.', 'Have the role granted first.'],
  ALREADY_OPENED: [CONFLICT, 'It is open to that observer already.', 'Nothing needs to be done.'],
  MEETING_NOT_CLOSED: [CONFLICT, 'That meeting is still open.', 'Close the meeting first.'],
  MINUTES_NOT_FOUND: [UNPROCESSABLE, 'No such version of the minutes was drafted.', 'Have the secretary draft the minutes, or name another version.'],
  MINUTES_CONFIRMED: [
    CONFLICT,
    'The minutes are confirmed, and stay as they are.',
    'Record an amendment in a later meeting, if there is an error in them.',
  ],
  MINUTES_NOT_CONFIRMED: [CONFLICT, 'The minutes are not confirmed yet.', 'Have the inspectors inspect them first.'],
  MINUTES_CHANGED: [CONFLICT, 'There is a newer version of the minutes.', 'Read the version named here, and name that one.'],
  MINUTES_RETURNED: [CONFLICT, 'That version was returned to the secretary.', 'Have the minutes drafted anew.'],
  MINUTES_OUTDATED: [
    CONFLICT,
    'Something was put on record about the decisions named after that version was drafted.',
    'Have the minutes drafted anew.',
  ],
  MINUTES_INSPECTED: [CONFLICT, 'You have approved this version already.', 'Nothing needs to be done.'],
  DECISION_NOT_IN_MINUTES: [UNPROCESSABLE, 'The minutes do not tell that this decision was adopted.', 'Name a decision that these minutes hold.'],
  TEXT_DIVERGES: [
    UNPROCESSABLE,
    'The text is not the version that was adopted.',
    'Use the adopted text, whose entry is named here; another text needs a decision of its own.',
  ],
  INSPECTORS_NOT_DIVIDED: [
    CONFLICT,
    'The inspectors of these minutes have not said that they do not agree, and all can inspect.',
    'Have the inspectors inspect them, or say that they are divided.',
  ],
  ALREADY_CONFIRMED: [CONFLICT, 'That decision is confirmed already.', 'Nothing needs to be done.'],
  ITEM_NOT_IN_MINUTES: [UNPROCESSABLE, 'That item is none of these minutes.', 'Name an item of the meeting.'],
  PUBLICITY_UNCHECKED: [
    FORBIDDEN,
    'The records officer has not checked yet what may be shown to these readers.',
    'Have the records officer check the minutes first.',
  ],
  ALREADY_PUBLISHED: [CONFLICT, 'The minutes are published for these readers already.', 'Nothing needs to be done.'],
} satisfies Problems;
