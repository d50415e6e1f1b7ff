import { event, type Circumstance, type Entry } from '../decider';
import { as, given, happened, SEATED } from '../scenario';
import { countersignCorrection } from './countersign-correction';
import { declineCorrection } from './decline-correction';

const about = { entry: 'h', event: 'OutsideDecisionRecorded', field: 'reference', decision: 'decision-1' };
const reference = { correction: 'correction-1', ...about };
const made = (person = 'sec') =>
  happened('DecisionClericalErrorCorrected', { ...reference, was: '§ 12', is: '§ 21', body: 'AJR' }, { actor: { person, role: 'AJR_SECRETARY' } });
const command = { correction: 'correction-1' };
const refusing = { ...command, reason: 'It is right as it is.' };
const chair = as('c1', 'AJR_CHAIR');
const signed = happened('CorrectionCountersigned', reference);

describe('a correction that waits', () => {
  it('D-60 is countersigned by the chair', () => {
    const answer = given(...SEATED, made()).when(countersignCorrection, command, chair);
    expect(answer).toStrictEqual([event('CorrectionCountersigned', reference)]);
    expect(countersignCorrection.commandOf(answer as never)).toStrictEqual(command);
  });

  it.each<[string, Circumstance]>([
    ['declined by the chair', chair],
    ['taken back by the secretary', as('sec', 'AJR_SECRETARY')],
  ])('is %s', (_, circumstance) => {
    const answer = given(...SEATED, made()).when(declineCorrection, refusing, circumstance);
    expect(answer).toStrictEqual([event('CorrectionDeclined', reference, { sealed: { reason: 'It is right as it is.' } })]);
    expect(declineCorrection.commandOf(answer as never)).toStrictEqual(refusing);
  });

  it.each<[string, readonly Entry[], Circumstance, object]>([
    ['an unknown correction', [], chair, { refused: 'CORRECTION_NOT_FOUND', correction: 'correction-1' }],
    ['one that holds', [made(), signed], chair, { refused: 'CORRECTION_NOT_PENDING', correction: 'correction-1', is: 'IN_FORCE' }],
    ['whoever is not in the chair', [made()], as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
  ])('refuses %s', (_, more, circumstance, refusal) => {
    expect(given(...SEATED, ...more).when(countersignCorrection, command, circumstance)).toStrictEqual(refusal);
    expect(given(...SEATED, ...more).when(declineCorrection, refusing, circumstance)).toStrictEqual(refusal);
  });

  it('D-60 refuses one person for both', () => {
    const answer = given(...SEATED, made('c1')).when(countersignCorrection, command, chair);
    expect(answer).toStrictEqual({ refused: 'OWN_CORRECTION', person: 'c1' });
  });
});
