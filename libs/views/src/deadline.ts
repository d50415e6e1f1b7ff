/** What a deadline is: what was to happen by which day, and whether that day has gone by. It is derived for any day; nobody has to record it. */
import { daysBetween, type LocalDate } from '@app/alliance';
import { why, type Why } from './trail';
import { present } from './view';

export const DEADLINE_KINDS = [
  'GATE',
  'GATE_CONDITION',
  'PHASE_START',
  'PHASE_END',
  'TERM',
  'BALLOT',
  'DECISION',
  'DECISION_CONDITION',
  'DECISION_EXPIRY',
  'DEADLOCK',
  'ACTION',
  'MINUTES',
  'SEAT_HOLDER',
  'DEPUTY',
  'CHAIR',
  'SECRETARY',
  'ROLE',
  'ORPHAN_ISSUE',
  'RISK_ASSESSMENT',
  'RISK_TREATMENT',
  'IDEA_TRIAL',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
/** What has run out by itself is not late: nobody had to do anything. */
export const DEADLINE_STATUSES = ['DUE', 'OVERDUE', 'EXPIRED'] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

export interface Deadline extends Why {
  readonly kind: DeadlineKind;
  readonly subject: string;
  readonly due: LocalDate;
  readonly status: DeadlineStatus;
}

interface Behind {
  readonly rev: number;
  readonly hash: string;
  readonly type: string;
}
interface Said {
  readonly kind: DeadlineKind;
  readonly subject: string;
  readonly due: LocalDate;
  /** Whoever has to do it, and whatever else helps to find it. */
  readonly more?: object;
  readonly runsOut?: true;
}
/** A day is over when its local day is (B-07). */
export function deadlineOf({ kind, subject, due, more = {}, runsOut }: Said, date: LocalDate, entries: readonly Behind[]): Deadline {
  const isOver = due < date;
  return present({
    kind,
    subject,
    due,
    status: !isOver ? 'DUE' : runsOut ? 'EXPIRED' : 'OVERDUE',
    daysLeft: isOver ? undefined : daysBetween(date, due),
    daysOver: isOver ? daysBetween(due, date) : undefined,
    ...more,
    ...why(entries),
  });
}
