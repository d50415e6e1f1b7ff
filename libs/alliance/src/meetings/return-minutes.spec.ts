import { event } from '../decider';
import { as, given, type SEATED } from '../scenario';
import { went } from './meeting-scenario';
import { CONFIRMED, DRAFTED, FIRST, inspector, OVER, returned, SECOND, drafted, version } from './minutes-scenario';
import { returnMinutes } from './return-minutes';

const meeting = 'meeting-1';
const remarks = 'The vote of M1 is missing.';
const back = (history: readonly (typeof SEATED)[number][] = DRAFTED, command: object = {}, by = inspector('m1')) =>
  given(...history).when(returnMinutes, { meeting, minutes: FIRST, remarks, ...command }, by);

describe('returning minutes', () => {
  it('S-21 is about one version, and seals what is wrong with it', () => {
    expect(back()).toStrictEqual([event('MinutesReturned', version, { sealed: { remarks } })]);
  });

  it('S-23 says that the inspectors do not agree', () => {
    expect(back(DRAFTED, { divided: true })).toStrictEqual([event('MinutesReturned', { ...version, divided: true }, { sealed: { remarks } })]);
  });

  it('S-23 may say so of a version that was returned already', () => {
    expect(back([...DRAFTED, returned()], { divided: true }, inspector('c2'))).toStrictEqual([
      event('MinutesReturned', { ...version, divided: true }, { sealed: { remarks } }),
    ]);
  });

  it.each([
    ['an unknown meeting', DRAFTED, { meeting: 'meeting-9' }, inspector('m1'), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['somebody who is no inspector', DRAFTED, {}, inspector('c1'), { refused: 'NOT_PERMITTED', needs: 'AJR_INSPECTOR' }],
    ['an inspector who acts as something else', DRAFTED, {}, as('m1', 'AJR_MEMBER'), { refused: 'NOT_PERMITTED', needs: 'AJR_INSPECTOR' }],
    ['minutes that nobody has drafted', OVER, {}, inspector('m1'), { refused: 'MINUTES_NOT_FOUND', meeting }],
    ['S-21 minutes that are confirmed', CONFIRMED, {}, inspector('m1'), { refused: 'MINUTES_CONFIRMED', meeting }],
    ['S-21 an older version', [...DRAFTED, drafted({ version: 2 }, SECOND)], {}, inspector('m1'), { refused: 'MINUTES_CHANGED', minutes: SECOND }],
    ['a version that was returned', [...DRAFTED, returned()], {}, inspector('c2'), { refused: 'MINUTES_RETURNED', minutes: FIRST }],
  ])('refuses %s', (_, history, command, by, refusal) => {
    expect(back(history, command, by)).toStrictEqual(refusal);
  });

  it('S-20 refuses an inspector who was not there for any item', () => {
    const history = DRAFTED.flatMap((entry) => (entry.type === 'ItemOpened' ? [went('m1', '08:12'), entry] : [entry]));
    expect(back(history)).toStrictEqual({ refused: 'INSPECTOR_NOT_PRESENT', meeting });
  });

  it.each([[{}], [{ divided: true as const }]])('gives its command back', (more) => {
    expect(returnMinutes.commandOf(back(DRAFTED, more) as never)).toStrictEqual({ meeting, minutes: FIRST, remarks, ...more });
  });
});
