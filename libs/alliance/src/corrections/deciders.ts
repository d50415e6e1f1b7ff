/** The commands of this subject, by name. */
import { correctClericalError } from './correct-clerical-error';
import { countersignCorrection } from './countersign-correction';
import { declineCorrection } from './decline-correction';

export const correctionDeciders = {
  CorrectClericalError: correctClericalError,
  CountersignCorrection: countersignCorrection,
  DeclineCorrection: declineCorrection,
};
