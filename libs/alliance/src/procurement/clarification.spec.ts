import { event } from '../decider';
import { document, given, happened } from '../scenario';
import { answerClarification } from './answer-clarification';
import { APPLIED, NOT_OPEN, of, officer, paper, QUALIFIED, WITHDRAWN } from './procurement-scenario';
import { requestClarification } from './request-clarification';

const key = { procurement: 'P1', candidate: 'A' };
const question = { ...key, requirement: 'insured', text: 'Which of the two policies is meant?' };
const asked = happened('ClarificationRequested', { clarification: 'clarification-1', ...key, requirement: 'insured' });
const answer = { clarification: 'clarification-1', text: 'The second.' };
const answered = happened('ClarificationGiven', { clarification: 'clarification-1', ...key });

describe('asking a candidate to clarify', () => {
  it('P-13 asks about one requirement, or about the application', () => {
    expect(given(...APPLIED).when(requestClarification, question, officer)).toStrictEqual([
      event('ClarificationRequested', { clarification: 'clarification-1', ...key, requirement: 'insured' }, { sealed: { text: question.text } }),
    ]);
    expect(given(...APPLIED, asked).when(requestClarification, { ...key, text: 'Who leads?' }, officer)).toStrictEqual([
      event('ClarificationRequested', { clarification: 'clarification-2', ...key }, { sealed: { text: 'Who leads?' } }),
    ]);
  });

  it.each([
    ['for the procurement officer', question, of('A'), APPLIED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['before the candidate is qualified', question, officer, QUALIFIED, { refused: 'ALREADY_QUALIFIED', candidate: 'A' }],
    ['about a requirement', { ...question, requirement: 'x' }, officer, APPLIED, { refused: 'REQUIREMENT_NOT_FOUND', requirement: 'x' }],
  ])('is %s', (_, command, who, before, refusal) => {
    expect(given(...before).when(requestClarification, command, who)).toStrictEqual(refusal);
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(requestClarification, question, officer)).toStrictEqual(refusal);
  });

  it.each([question, { ...key, text: 'Who leads?' }])('gives its command back', (command) => {
    expect(requestClarification.commandOf(given(...APPLIED).when(requestClarification, command, officer) as never)).toStrictEqual(command);
  });
});

describe('answering', () => {
  it('is for the candidate that was asked', () => {
    expect(given(...APPLIED, asked).when(answerClarification, { ...answer, document: paper }, of('A'))).toStrictEqual([
      event('ClarificationGiven', { clarification: 'clarification-1', ...key, document: paper }, { sealed: { text: answer.text } }),
    ]);
    const needs = { refused: 'NOT_PERMITTED', needs: 'CANDIDATE' };
    expect(given(...APPLIED, asked).when(answerClarification, answer, of('B'))).toStrictEqual(needs);
    expect(given(...APPLIED, asked).when(answerClarification, answer, officer)).toStrictEqual(needs);
  });

  it.each([
    ['to a question', APPLIED, answer, { refused: 'CLARIFICATION_NOT_FOUND', clarification: 'clarification-1' }],
    ['given once', [...APPLIED, asked, answered], answer, { refused: 'ALREADY_CLARIFIED', clarification: 'clarification-1' }],
    ['given before the candidate is qualified', [...QUALIFIED, asked], answer, { refused: 'ALREADY_QUALIFIED', candidate: 'A' }],
    ['not given by one who has withdrawn', [...WITHDRAWN, asked], answer, { refused: 'APPLICATION_CLOSED', candidate: 'A', stage: 'WITHDRAWN' }],
    [
      'given with a document that is registered',
      [...APPLIED, asked],
      { ...answer, document: document('other') },
      { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 },
    ],
  ])('is %s', (_, before, command, refusal) => {
    expect(given(...before).when(answerClarification, command, of('A'))).toStrictEqual(refusal);
  });

  it.each([answer, { ...answer, document: paper }])('gives its command back', (command) => {
    expect(answerClarification.commandOf(given(...APPLIED, asked).when(answerClarification, command, of('A')) as never)).toStrictEqual(command);
  });
});
