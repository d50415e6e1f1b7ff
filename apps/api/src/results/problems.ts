import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';
import { incentiveProblems } from './incentives.problems';

/** Refusals of this subject: their HTTP status, what is the case, and what would make the command succeed. */
export const resultProblems = {
  KRA_SET_EXISTS: [CONFLICT, 'A set of key result areas of that name is adopted already.', 'Choose another name.'],
  KRA_SET_NOT_FOUND: [UNPROCESSABLE, 'There is no such set of key result areas.', 'Name a set that was adopted.'],
  KRA_SET_ENDED: [CONFLICT, 'The set is no longer valid on that day.', 'Name the set that is valid on the day, or give a day on which this one is.'],
  KRA_SET_MISSING: [
    CONFLICT,
    'No set of key result areas was valid when the period began, and none began during it.',
    'Adopt a set for the period first.',
  ],
  SET_EXISTS_FROM: [
    CONFLICT,
    'A set of key result areas begins on that day or later, and on each day one set is valid.',
    'Give a day after the one on which the set named begins.',
  ],
  KRA_EXISTS: [UNPROCESSABLE, 'The set names a key result area twice.', 'Name each area once.'],
  KRA_NOT_FOUND: [UNPROCESSABLE, 'The set has no such key result area.', 'Name an area of the set.'],
  INDICATOR_EXISTS: [CONFLICT, 'The set has an indicator of that name already.', 'Choose another name, or have its baseline moved.'],
  INDICATOR_DIFFERS: [
    CONFLICT,
    'An earlier set has an indicator of that name, in another unit or direction.',
    'Keep unit and direction, or choose another name.',
  ],
  INDICATOR_NOT_FOUND: [UNPROCESSABLE, 'There is no such indicator, or it does not belong to the set.', 'Define the indicator first, in that set.'],
  INDICATOR_REPEATED: [UNPROCESSABLE, 'An indicator is named twice.', 'Give each indicator one weight.'],
  CURVE_NOT_MONOTONE: [
    UNPROCESSABLE,
    'Worst, base and best do not follow one another strictly, on the side on which the better values lie.',
    'Give three different values: rising where higher is better, falling where lower is better.',
  ],
  WEIGHT_NEGATIVE: [UNPROCESSABLE, 'A weight is below zero.', 'Give a weight of zero or more.'],
  WEIGHTS_MISSING: [CONFLICT, 'The set has no weights.', 'Have the weights set by a decision of the steering group first.'],
  RETROACTIVE: [
    UNPROCESSABLE,
    'What is measured by changes from today on or later: what lies behind is not judged by what is decided afterwards.',
    'Give the day named as the earliest, or a later one.',
  ],
  BASELINE_IN_USE: [
    CONFLICT,
    'Something was scored by this indicator already, so its baseline is no longer for the owner of the area to set.',
    'Have the steering group move the baseline by a decision.',
  ],
  MEASURED_OUTSIDE_PERIOD: [UNPROCESSABLE, 'The days measured do not lie within the contract period.', 'Give days within the period named.'],
  PERIOD_NOT_OVER: [CONFLICT, 'The days in question are not over yet.', 'Wait until they are.'],
  MEASUREMENT_EXISTS: [CONFLICT, 'These days are measured for this indicator already.', 'Restate the measurement named, if its value is wrong.'],
  MEASUREMENT_NOT_FOUND: [UNPROCESSABLE, 'There is no such measurement.', 'Name a measurement that was recorded.'],
  ALREADY_RESTATED: [CONFLICT, 'This was restated before.', 'Restate the one that stands in its place now.'],
  NOT_MEASURED: [CONFLICT, 'Nothing was measured for this indicator in that period.', 'Record the measurement first.'],
  SCORES_FROZEN: [CONFLICT, 'The scores of that period are frozen.', 'Restate the measurement: what it changes goes into a later settlement.'],
  ...incentiveProblems,
} satisfies Problems;
