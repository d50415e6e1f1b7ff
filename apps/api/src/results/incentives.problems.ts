import { CONFLICT, FORBIDDEN, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about incentives and their settlement. */
export const incentiveProblems = {
  INCENTIVE_PERIOD_EXISTS: [CONFLICT, 'The incentives of that period were agreed already.', 'Use the incentive period that is open.'],
  INCENTIVE_PERIOD_NOT_FOUND: [UNPROCESSABLE, 'No incentives were agreed for that period.', 'Open the incentive period first.'],
  AMOUNT_BELOW_ZERO: [UNPROCESSABLE, 'A pool or a fee at risk cannot be below zero.', 'State an amount of zero or more.'],
  SHARE_ABOVE_WHOLE: [UNPROCESSABLE, 'A share cannot be more than the whole.', 'State a share of at most 1/1.'],
  SHARES_AFTER_PERIOD: [
    UNPROCESSABLE,
    'The party would share only from a day after the end of the period.',
    'Give a day within the period, or leave the party out.',
  ],
  NOT_A_PRODUCER: [
    UNPROCESSABLE,
    'The party holds no producing capacity on that day or in that period: it neither has a service nor a share in the incentives.',
    'Name a party that produces, or give the day from which it holds a producing capacity.',
  ],
  POOL_EXCEEDED: [
    CONFLICT,
    'All periods together would take more than the incentive pool of the cost frame.',
    'Stay within what is left, or have the component raised first.',
  ],
  AGREED_AFTER_PERIOD: [
    UNPROCESSABLE,
    'The shares would be agreed only from a day after the end of the period.',
    'Give a day up to the last one of the period.',
  ],
  SHARES_TOO_MANY: [
    UNPROCESSABLE,
    'All lists of shares that were agreed for the period would name more than two hundred shares together.',
    'Leave out who has no share, or agree the list anew from the day of an earlier one, which it then replaces.',
  ],
  SHARES_NOTHING: [UNPROCESSABLE, 'The party has no share in this.', 'Name a party that shares in the period.'],
  SCORES_NOT_FROZEN: [CONFLICT, 'The scores of the period are not frozen.', 'Freeze the scores first.'],
  SCORES_INCOMPLETE: [
    CONFLICT,
    'An indicator that counts has no data in the period, so there is no overall score.',
    'Record what is missing, and freeze the scores again.',
  ],
  ACTUALS_MISSING: [CONFLICT, 'No costs are recorded for the months of the period.', 'Record the costs first.'],
  SETTLEMENT_NOT_FOUND: [UNPROCESSABLE, 'There is no such settlement.', 'Name a settlement that was calculated.'],
  SETTLEMENT_APPROVED: [
    CONFLICT,
    'The period is settled: the settlement named was approved.',
    'Adjust that settlement, if a figure behind it has turned out otherwise.',
  ],
  SETTLEMENT_NOT_APPROVED: [
    CONFLICT,
    'The settlement is not approved.',
    'Have the steering group approve it first; until then it is calculated anew.',
  ],
  SETTLEMENT_REPLACED: [CONFLICT, 'A newer calculation has taken the place of this one.', 'Have the newer one approved.'],
  INPUTS_CHANGED: [
    CONFLICT,
    'Since it was calculated the record has come to say something else: of the target, the costs, the scores, the shares or earlier settlements.',
    'Calculate the settlement anew, and have that one approved.',
  ],
  SAVINGS_NOT_DEMONSTRATED: [
    CONFLICT,
    'No gain is approved before a producer has demonstrated the savings of the period.',
    'Have a producer demonstrate the savings first.',
  ],
  COSTS_NOT_VERIFIED: [
    CONFLICT,
    'No gain is approved before the costs of the months of the period were verified, as they stand now.',
    'Have the financial expert verify the costs of exactly these months.',
  ],
  NOT_UNANIMOUS: [FORBIDDEN, 'A settlement needs a decision to which every seat agreed.', 'Have the steering group decide it unanimously.'],
  NOT_A_SETTLEMENT_DECISION: [
    FORBIDDEN,
    'The decision cited was not about a settlement.',
    'Cite a decision of the type SETTLEMENT, or let such a decision approve it by itself.',
  ],
  NOT_ABOUT_THIS_SETTLEMENT: [
    FORBIDDEN,
    'The decision cited was about something else: it names another settlement or amount, was adopted before there was this one to decide on, or was carried out already.',
    'Have the steering group decide on this settlement, and cite that decision.',
  ],
  INTERESTED_PERSON_VOTED: [
    FORBIDDEN,
    'Somebody voted on it who had declared to be paid by it personally.',
    'Have it decided anew, with that person recused.',
  ],
  NOT_THE_APPROVING_DECISION: [
    FORBIDDEN,
    'Another decision approved these amounts.',
    'Cite the decision named, the one that has taken its place, or none.',
  ],
  ALREADY_PAID: [CONFLICT, 'The party was paid for this already.', 'Nothing needs to be done.'],
  ALREADY_RECOVERED: [CONFLICT, 'This was recovered from the party already.', 'Nothing needs to be done.'],
  NOTHING_TO_PAY: [CONFLICT, 'There is nothing to pay to the party: its part is zero, or is to be recovered.', 'Recover it, if it is below zero.'],
  NOTHING_TO_RECOVER: [CONFLICT, 'There is nothing to recover from the party: its part is zero, or is to be paid.', 'Pay it, if it is above zero.'],
  AMOUNT_DIFFERS: [CONFLICT, 'Another amount is due than the one stated.', 'State the amount that is due, or leave it out.'],
  DELTA_DIFFERS: [
    CONFLICT,
    'The figures as they stand change the settlement by another amount than the one stated.',
    'Have the steering group decide on the amount that is computed.',
  ],
  NOTHING_TO_ADJUST: [CONFLICT, 'By the figures as they stand now the settlement comes to the same.', 'Nothing needs to be done.'],
  ADJUSTMENT_NOT_FOUND: [UNPROCESSABLE, 'The settlement has no such adjustment.', 'Name an adjustment of that settlement.'],
  ADJUSTMENT_CARRIED: [
    CONFLICT,
    'What the adjustment changed is settled with a later period.',
    'Pay or recover it with the settlement of that period.',
  ],
} satisfies Problems;
