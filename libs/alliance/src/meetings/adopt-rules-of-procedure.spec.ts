import { event } from '../decider';
import { as, given, REGISTERED, SEATED, TODAY } from '../scenario';
import { adoptRulesOfProcedure } from './adopt-rules-of-procedure';
import { chair, secretary } from './meeting-scenario';
import { DECIDED_OUTSIDE } from './minutes-scenario';

const registrar = as('reg', 'REGISTRAR');
const authority = { kind: 'DECISION', ref: 'decision-1' } as const;
const clause = { kind: 'CONTRACT_CLAUSE', ref: '9' } as const;
const rules = { body: 'AJR', noticeDays: 3, agendaDays: 2, remote: 'AUDIO_VISUAL' } as const;
const known = [...SEATED, DECIDED_OUTSIDE];
const adopt = (command: object, by = registrar, history = known) =>
  given(...history).when(adoptRulesOfProcedure, { ...rules, authority, ...command }, by);

describe('adopting rules of procedure', () => {
  it('S-06 records what a body has settled for itself, and on what', () => {
    expect(adopt({})).toStrictEqual([event('RulesOfProcedureAdopted', rules, { authority })]);
  });

  it('may hold from a later day', () => {
    expect(adopt({ effective: '2020-05-01' })).toStrictEqual([event('RulesOfProcedureAdopted', rules, { effective: '2020-05-01', authority })]);
  });

  it('is recorded by the chair and the secretary of the body too', () => {
    expect(adopt({}, chair())).toStrictEqual([event('RulesOfProcedureAdopted', rules, { authority })]);
    expect(adopt({}, secretary())).toStrictEqual([event('RulesOfProcedureAdopted', rules, { authority })]);
  });

  it('happens when a decision does it', () => {
    const effectOf = { authority, from: TODAY };
    const answer = given(...known).when(adoptRulesOfProcedure, rules, as('m1', 'AJR_INSPECTOR', { effectOf }));
    expect(answer).toStrictEqual([event('RulesOfProcedureAdopted', rules, { effective: TODAY, authority })]);
  });

  it.each([
    ['a member', {}, as('m1', 'AJR_MEMBER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['an unknown body', { body: 'APR' }, registrar, { refused: 'BODY_NOT_FOUND', body: 'APR' }],
    ['a body outside', { body: 'BOARD' }, registrar, { refused: 'BODY_IS_OUTSIDE', body: 'BOARD' }],
    ['the agreement alone, now that there is a steering group', { authority: clause }, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown decision', { authority: { ...authority, ref: 'decision-9' } }, registrar, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['a day that is past', { effective: '2020-04-01' }, registrar, { refused: 'RULES_NOT_FORWARD', on: '2020-04-01' }],
    ['an agenda before the notice', { agendaDays: 4 }, registrar, { refused: 'AGENDA_BEFORE_NOTICE', noticeDays: 3, agendaDays: 4 }],
  ])('refuses %s', (_, command, by, refusal) => {
    expect(adopt(command, by)).toStrictEqual(refusal);
  });

  it('refuses rules that settle nothing', () => {
    expect(given(...known).when(adoptRulesOfProcedure, { body: 'AJR', authority }, registrar)).toStrictEqual({ refused: 'RULES_MISSING' });
  });

  it('refuses a notice that would be shorter than the policy has the agenda', () => {
    const answer = given(...known).when(adoptRulesOfProcedure, { body: 'AJR', noticeDays: 3, authority }, registrar);
    expect(answer).toStrictEqual({ refused: 'AGENDA_BEFORE_NOTICE', noticeDays: 3, agendaDays: 5 });
  });

  it('refuses where there is no body at all', () => {
    expect(adopt({ authority: clause }, registrar, [...REGISTERED])).toStrictEqual({ refused: 'BODY_NOT_FOUND', body: 'AJR' });
  });

  it('gives its command back', () => {
    const command = { ...rules, writtenWindowDays: 10, minutesDraftDays: 7, quorumRule: 'EVERY_PARTY', effective: '2020-05-01', authority } as const;
    expect(adoptRulesOfProcedure.commandOf(adopt(command) as never)).toStrictEqual(command);
  });
});
