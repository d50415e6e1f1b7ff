import { event } from '../decider';
import { as, document, given, happened, SEATED, SINCE, seated } from '../scenario';
import { proposed } from './decision-scenario';
import { obtainExpertOpinion } from './obtain-expert-opinion';

const opinion = document('opinion');
const command = { deadlock: 'deadlock-1', binding: true, document: opinion };
const chair = as('c1', 'AJR_CHAIR');
const registered = happened('DocumentRegistered', { ...opinion, kind: 'OPINION', dated: SINCE });
const declared = happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: [] });
const history = [...SEATED, registered, proposed('decision-1'), declared];

describe('recording an expert opinion', () => {
  it('V-22 keeps the document, and whether it is meant to bind', () => {
    const answer = given(...history).when(obtainExpertOpinion, command, chair);
    expect(answer).toStrictEqual([event('ExpertOpinionReceived', { ...command, decision: 'decision-1' })]);
  });

  it('refuses a document that is not registered', () => {
    const answer = given(...history).when(obtainExpertOpinion, { ...command, document: document('other') }, chair);
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 });
  });

  it('refuses a deadlock that does not exist', () => {
    const answer = given(...history).when(obtainExpertOpinion, { ...command, deadlock: 'deadlock-2' }, chair);
    expect(answer).toStrictEqual({ refused: 'DEADLOCK_NOT_FOUND', deadlock: 'deadlock-2' });
  });

  it('refuses a deadlock that has ended', () => {
    const lapsed = happened('DeadlockLapsed', { deadlock: 'deadlock-1', decision: 'decision-1' });
    expect(given(...history, lapsed).when(obtainExpertOpinion, command, chair)).toStrictEqual({ refused: 'DEADLOCK_ENDED', deadlock: 'deadlock-1' });
  });

  it('is for the chair', () => {
    expect(given(...history).when(obtainExpertOpinion, command, seated('M1'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' });
  });

  it('gives its command back', () => {
    const made = given(...history).when(obtainExpertOpinion, command, chair);
    expect(obtainExpertOpinion.commandOf(made as never)).toStrictEqual(command);
  });
});
