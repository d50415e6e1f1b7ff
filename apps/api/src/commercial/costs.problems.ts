import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about money that was spent: their HTTP status, what is the case, and what would make the command succeed. */
export const costProblems = {
  ACTUAL_EXISTS: [
    CONFLICT,
    "The party's costs of that service in that month are recorded already, in the report named.",
    'Restate that report, with the reason.',
  ],
  ACTUAL_NOT_FOUND: [UNPROCESSABLE, 'There is no such report of costs.', 'Name a report that was recorded.'],
  MONTH_NOT_BEGUN: [UNPROCESSABLE, 'The month named has not begun, so nothing was spent in it.', 'Name a month that has begun.'],
  MONTH_NOT_OVER: [UNPROCESSABLE, 'The last of these months is not over, and its costs may still grow.', 'Name months that are over.'],
  FIGURE_TWICE: [UNPROCESSABLE, 'The report names one service twice for one month.', 'Give one amount for each month and service.'],
  FIGURE_NOT_FOUND: [
    UNPROCESSABLE,
    'No costs of that party are recorded for that service in that month, or the month lies outside those named.',
    'Name costs that are recorded for these months.',
  ],
  FORECAST_TWICE: [
    UNPROCESSABLE,
    'The forecast names one service of one party twice for one year.',
    'Give one amount for each year, service and party.',
  ],
  SUM_DIFFERS: [
    CONFLICT,
    'The costs recorded for these months come to another sum, which is given here.',
    'Verify the sum that is recorded, or have the costs restated first.',
  ],
  NOT_THE_MONTHS_OF_PERIOD: [
    UNPROCESSABLE,
    'The contract period named has other months: those whose first day lies in it, which are given here.',
    'Name the months of the period, or leave the period out.',
  ],
  YEAR_EXISTS: [CONFLICT, 'The fiscal year is open already.', 'Nothing needs to be done.'],
  YEAR_CLOSED: [
    CONFLICT,
    'The fiscal year is closed: only corrections are taken for it, each with its reason.',
    'Restate the report, correct the cost, or reverse the movement, with the reason; or have the steering group open the year again.',
  ],
  YEAR_NOT_CLOSED: [CONFLICT, 'The fiscal year is not closed.', 'Nothing needs to be done.'],
  YEAR_NOT_OVER: [CONFLICT, 'The fiscal year is not over.', 'Close it after its last day, or after the last day of the contract in it.'],
  SERVICES_TOO_MANY: [UNPROCESSABLE, 'The year has costs of more than two hundred services.', 'Restate the costs under fewer services.'],
  NOTICE_NOT_FOUND: [UNPROCESSABLE, 'There is no meeting and no decision of that name.', 'Name the meeting or decision, or leave the notice out.'],
  NOT_AN_AUDITOR: [UNPROCESSABLE, 'The person named is no auditor of this alliance.', 'Tell an auditor of the alliance, and name that person.'],
  OWNER_COST_NOT_FOUND: [UNPROCESSABLE, "There is no such cost of the client's own.", 'Name a cost that was recorded.'],
  ALREADY_CORRECTED: [CONFLICT, 'That cost was corrected already, by the one named.', 'Correct the newest one.'],
  CORRECTION_WITHOUT_REASON: [UNPROCESSABLE, 'A correction says why it is made.', 'Give the reason.'],
} satisfies Problems;
