import { event, type Draft, type Entry } from '../decider';
import type { Effect } from '../effects';
import { hash, inspector, left } from './ballot-scenario';
import { CONFIRMED, drafted, DRAFTED, FIRST, inspectedBy, minuted, over, OVER, returned, SECOND, version } from './minutes-scenario';
import { as, given, happened, TODAY } from '../scenario';
import { inspectMinutes } from './inspect-minutes';

const meeting = 'meeting-1';
const decision = 'decision-1';
const inspect = (history: readonly Entry[] = DRAFTED, command: object = {}, by = inspector('m1')) =>
  given(...history).when(inspectMinutes, { meeting, minutes: FIRST, ...command }, by);
const inspected = (complete: boolean, person = 'm1') => event('MinutesInspectedBy', { ...version, inspector: person, complete });
const confirmed = event('MinutesConfirmed', version);
const decisionConfirmed = event('DecisionConfirmed', { decision, meeting, minutes: FIRST, item: 'item-1' });
const authority = { kind: 'DECISION', ref: decision } as const;
const seat: Effect = { id: 'e1', does: 'CreateSeat', command: { seat: 'M2', party: 'MEH', body: 'AJR', voting: true } };
const policy = (provisionalEffects: 'NONE' | 'ALL') => happened('PolicySetAdopted', { policies: { provisionalEffects } });
const tookEffect = event('DecisionTookEffect', { decision }, { effective: TODAY });

describe('inspecting minutes', () => {
  it('S-20 is complete only when every inspector who was there has approved', () => {
    expect(inspect()).toStrictEqual([inspected(false)]);
  });

  it('S-21 D-12 confirms the version with the last of them, and what it holds takes effect', () => {
    expect(inspect([...over([seat]), drafted(), inspectedBy('c2')])).toStrictEqual([
      inspected(true),
      confirmed,
      decisionConfirmed,
      tookEffect,
      event('SeatCreated', { seat: 'M2', party: 'MEH', body: 'AJR', voting: true }, { effective: TODAY, authority }),
    ]);
  });

  it('D-12 is what a decision waits for where the policy lets nothing happen before', () => {
    expect(inspect([policy('NONE'), ...DRAFTED, inspectedBy('c2')])).toStrictEqual([inspected(true), confirmed, decisionConfirmed, tookEffect]);
  });

  it('D-12 has what was provisional hold from the confirmation on, and not from before', () => {
    const later = { ...inspector('m1'), today: '2020-04-29', received: '2020-04-29T09:00:00.000Z' };
    expect(inspect([...DRAFTED, inspectedBy('c2')], {}, later)).toStrictEqual([
      inspected(true),
      confirmed,
      decisionConfirmed,
      event('DecisionTookEffect', { decision }, { effective: '2020-04-29' }),
    ]);
  });

  it('D-12 confirms what is in force already, and does nothing of it twice', () => {
    const inForce = happened('DecisionTookEffect', { decision }, { effective: TODAY });
    expect(inspect([...DRAFTED, inForce, inspectedBy('c2')])).toStrictEqual([inspected(true), confirmed, decisionConfirmed]);
  });

  it('confirms nothing that was not adopted', () => {
    const failed = DRAFTED.map((entry) =>
      entry.type === 'DecisionAdopted' ? happened('DecisionNotAdopted', { decision, ballot: 'ballot-1', outcome: 'OBJECTED' }) : entry,
    );
    expect(inspect([...failed, inspectedBy('c2')])).toStrictEqual([inspected(true), confirmed]);
  });

  it('leaves to a command of its own what finds no room in this one', () => {
    const roles = (n: number): readonly Effect[] =>
      Array.from({ length: 60 }, (_, i) => ({ id: `e${i}`, does: 'GrantRole', command: { person: `p${n}-${i}`, role: 'STAFF' } }));
    const second = over(roles(2))
      .filter(({ type }) => ['DecisionProposed', 'ItemOpened', 'BallotOpened', 'BallotClosed', 'DecisionAdopted', 'ItemClosed'].includes(type))
      .map(
        (entry) =>
          JSON.parse(
            JSON.stringify(entry)
              .replace(/(decision|item|ballot)-1/g, '$1-2')
              .replaceAll('08:40', '08:48'),
          ) as Entry,
      );
    const history = [
      ...over(roles(1)),
      ...second,
      drafted({ items: [minuted, { ...minuted, item: 'item-2', decision: 'decision-2', ballot: 'ballot-2' }] }),
      inspectedBy('c2'),
    ];
    const made = inspect(history) as readonly Draft[];
    expect(made.filter(({ type }) => type === 'DecisionConfirmed').map(({ data }) => data)).toStrictEqual([decisionConfirmed.data]);
    expect(made).toHaveLength(2 + 2 + 60);
  });

  it('D-13 refuses to confirm a text that is not the one adopted', () => {
    const other = [...OVER, drafted({ items: [{ ...minuted, proposal: 'other' }] }), inspectedBy('c2')];
    expect(inspect(other)).toStrictEqual({ refused: 'TEXT_DIVERGES', decision, proposal: hash(1) });
  });

  it('S-22 refuses a version in which something is missing that was put on record since', () => {
    const since = happened('DissentRecorded', { decision, seat: 'C2' });
    expect(inspect([...DRAFTED, since])).toStrictEqual({ refused: 'MINUTES_OUTDATED', decisions: [decision] });
    expect(inspect([...DRAFTED, since, drafted({ version: 2 }, SECOND)], { minutes: SECOND })).toStrictEqual([
      event('MinutesInspectedBy', { ...version, minutes: SECOND, version: 2, inspector: 'm1', complete: false }),
    ]);
  });

  it('S-21 counts for a new version nothing that was said of an older one', () => {
    const history = [...DRAFTED, inspectedBy('c2'), drafted({ version: 2 }, SECOND)];
    expect(inspect(history, { minutes: SECOND })).toStrictEqual([
      event('MinutesInspectedBy', { ...version, minutes: SECOND, version: 2, inspector: 'm1', complete: false }),
    ]);
  });

  it('S-20 waits for no inspector who was there for no item, and takes no approval of such a one', () => {
    const absent = DRAFTED.flatMap((entry) => (entry.type === 'ItemOpened' ? [left('c2', '08:12'), entry] : [entry]));
    expect(inspect(absent)).toStrictEqual([inspected(true), confirmed, decisionConfirmed, tookEffect]);
    expect(inspect(absent, {}, inspector('c2'))).toStrictEqual({ refused: 'INSPECTOR_NOT_PRESENT', meeting });
  });

  it('asks of a meeting without items who came at all', () => {
    const none = DRAFTED.filter(({ type }) => !['ItemOpened', 'ItemClosed', 'BallotOpened', 'BallotClosed', 'DecisionAdopted'].includes(type));
    expect(inspect(none)).toStrictEqual([inspected(false)]);
  });

  it.each([
    ['an unknown meeting', DRAFTED, { meeting: 'meeting-9' }, inspector('m1'), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['somebody who is no inspector', DRAFTED, {}, inspector('c1'), { refused: 'NOT_PERMITTED', needs: 'AJR_INSPECTOR' }],
    ['an inspector who acts as something else', DRAFTED, {}, as('m1', 'AJR_MEMBER'), { refused: 'NOT_PERMITTED', needs: 'AJR_INSPECTOR' }],
    ['minutes that nobody has drafted', OVER, {}, inspector('m1'), { refused: 'MINUTES_NOT_FOUND', meeting }],
    ['S-21 minutes that are confirmed', CONFIRMED, {}, inspector('m1'), { refused: 'MINUTES_CONFIRMED', meeting }],
    ['S-21 an older version', [...DRAFTED, drafted({ version: 2 }, SECOND)], {}, inspector('m1'), { refused: 'MINUTES_CHANGED', minutes: SECOND }],
    ['S-21 a version that was returned', [...DRAFTED, returned()], {}, inspector('m1'), { refused: 'MINUTES_RETURNED', minutes: FIRST }],
    ['the same inspector twice', [...DRAFTED, inspectedBy('m1')], {}, inspector('m1'), { refused: 'MINUTES_INSPECTED', meeting }],
  ])('refuses %s', (_, history, command, by, refusal) => {
    expect(inspect(history, command, by)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(inspectMinutes.commandOf(inspect([...DRAFTED, inspectedBy('c2')]) as never)).toStrictEqual({ meeting, minutes: FIRST });
  });
});
