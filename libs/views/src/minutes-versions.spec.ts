import { happened } from '../../alliance/src/scenario';
import type { MinutesContent } from './minutes-content';
import { at, DRAFTED, MINUTES, timed } from './testing/minutes-history';
import { see } from './views';

const version = { meeting: 'meeting-1', minutes: MINUTES, version: 1 };
const minutes = (history = timed(...DRAFTED), params: object = {}, effectiveOn = '2020-01-03') =>
  see('minutes', history, { revision: history.length - 1, effectiveOn, params: { meeting: 'meeting-1', ...params } }) as MinutesContent;
const draftedAt = DRAFTED.length - 1;

describe('the versions of minutes', () => {
  it('S-21 tells a version the same for ever, and what became of it beside', () => {
    const first = minutes();
    const later = timed(
      ...DRAFTED,
      {
        ...happened('MinutesReturned', { ...version, divided: true }),
        actor: { person: 'm1', role: 'AJR_INSPECTOR' },
        sealed: { remarks: 'No.' },
      } as never,
      happened('DissentRecorded', { decision: 'decision-1', seat: 'C1' }),
      happened('MinutesConfirmed', { ...version, during: 'meeting-2', consents: ['CITY', 'MEH'] }),
      happened('DecisionConfirmed', { decision: 'decision-1', meeting: 'meeting-1', minutes: MINUTES, item: 'item-1' }),
      happened('MinutesAmendmentRecorded', { ...version, amendment: 'amendment-1', during: 'meeting-3', item: 'item-1' }),
    );
    const now = minutes(later);
    expect([now.organisation, now.items, now.upToRevision]).toStrictEqual([first.organisation, first.items, draftedAt]);
    expect([first.status, now.status, now.version, now.minutes]).toStrictEqual(['DRAFT', 'AMENDMENT_RECORDED', 1, MINUTES]);
    expect(now.legality).toMatchObject({
      chair: 'c1',
      secretary: 'sec',
      inspectors: [
        { person: 'c1', party: 'CITY' },
        { person: 'm1', party: 'MEH' },
      ],
      drafts: [{ version: 1, minutes: MINUTES, at: at(draftedAt), by: 'sec' }],
      returns: [{ version: 1, by: 'm1', remarks: 'No.', divided: true }],
      confirmed: { version: 1, minutes: MINUTES, at: at(draftedAt + 3), during: 'meeting-2', consents: ['CITY', 'MEH'] },
      confirmedDecisions: ['decision-1'],
      amendments: [{ amendment: 'amendment-1', during: 'meeting-3', item: 'item-1', was: '[erased]', is: '[erased]' }],
      draftDueOn: '2020-01-06',
      isOverdue: false,
    });
  });

  it('S-23 S-24 tells in the later meeting what it did about the minutes of an earlier one, in a copy without the words', () => {
    const later = timed(
      ...DRAFTED,
      happened('MeetingOpened', { meeting: 'meeting-2', body: 'AJR' }),
      happened('MinutesConfirmed', { ...version, during: 'meeting-2', consents: ['CITY', 'MEH'] }),
      happened('MinutesAmendmentRecorded', { ...version, amendment: 'amendment-1', during: 'meeting-2', item: 'item-1' }),
      happened('MeetingClosed', { meeting: 'meeting-2' }),
      happened('MinutesDrafted', { meeting: 'meeting-2', version: 1, items: [] }),
      happened('MinutesConfirmed', { ...version, meeting: 'meeting-2' }),
      happened('MinutesPublicityChecked', { ...version, meeting: 'meeting-2', profile: 'PUBLIC', withheld: [] }),
    );
    const amended = { did: 'AMENDED', ...version, amendment: 'amendment-1', item: 'item-1' };
    const confirmed = { did: 'CONFIRMED', ...version, consents: ['CITY', 'MEH'], at: at(DRAFTED.length + 1) };
    const told = (params: object) => minutes(later, { meeting: 'meeting-2', ...params }).legality.earlierMinutes;
    expect(told({})).toMatchObject([confirmed, { ...amended, was: '[erased]', is: '[erased]' }]);
    const copied = told({ profile: 'PUBLIC' });
    expect(copied).toMatchObject([confirmed, amended]);
    expect(copied?.map((one) => Object.hasOwn(one, 'was'))).toStrictEqual([false, false]);
    expect(minutes(later).legality.earlierMinutes).toBeUndefined();
  });

  it('says what a draft would say, and that it is overdue, where nothing was drafted', () => {
    const undrafted = timed(...DRAFTED.slice(0, -1));
    const { status, items, version: none, legality } = minutes(undrafted, {}, '2020-01-07');
    expect([status, items.length, none, legality.isOverdue]).toStrictEqual(['NOT_DRAFTED', 2, undefined, true]);
  });

  it('notes what was decided in writing', () => {
    const written = [
      {
        ...happened('DecisionProposed', {
          decision: 'decision-2',
          body: 'AJR',
          version: 1,
          type: 'OTHER',
          basis: { kind: 'LAW', ref: '1' },
          effects: [],
          conditions: [],
        }),
        hash: 'hash-2',
      },
      happened('BallotOpened', {
        ballot: 'ballot-2',
        decision: 'decision-2',
        proposal: 'hash-2',
        mode: 'WRITTEN',
        rule: 'STRICT',
        electorate: [{ seat: 'C1', party: 'CITY' }],
        closesOn: '2020-01-01',
        closesAt: '2020-01-01T21:59:59.999Z',
      }),
      happened('DecisionAdopted', { decision: 'decision-2', ballot: 'ballot-2', proposal: 'hash-2', outcome: 'UNANIMOUS', effects: [] }),
      {
        ...happened('MinutesDrafted', {
          meeting: 'meeting-1',
          version: 2,
          items: [{ decision: 'decision-2', ballot: 'ballot-2', proposal: 'hash-2' }],
        }),
        hash: 'hash-v2',
      },
    ];
    expect(minutes(timed(...DRAFTED, ...written)).decidedInWriting).toMatchObject([
      { decision: 'decision-2', result: 'ADOPTED', outcome: 'UNANIMOUS', ballots: [{ ballot: 'ballot-2', counts: { notCast: 1 } }] },
    ]);
    expect(minutes(timed(...DRAFTED, ...written), { version: '1' }).decidedInWriting).toStrictEqual([]);
  });

  it('leaves out of a copy what the records officer keeps back in it, and what is private', () => {
    const checked = happened('MinutesPublicityChecked', {
      ...version,
      profile: 'PUBLIC',
      withheld: [{ item: 'item-2', ground: 'Openness Act 24 §' }],
    });
    const { items, profile } = minutes(timed(...DRAFTED, happened('MinutesConfirmed', version), checked), { profile: 'PUBLIC' });
    expect([profile, items[0]!.interests[0]!.ground, items[1]!.withheld, items[1]!.title]).toStrictEqual([
      'PUBLIC',
      undefined,
      'Openness Act 24 §',
      undefined,
    ]);
  });

  it('leaves out of a copy who was in the room for a matter that is kept back, and the words that amend it', () => {
    const withheld = [{ item: 'item-1', ground: 'Openness Act 24 §' }];
    const later = timed(
      ...DRAFTED,
      { ...happened('MinutesReturned', version), actor: { person: 'm1', role: 'AJR_INSPECTOR' }, sealed: { remarks: 'C2 was out.' } } as never,
      happened('MinutesConfirmed', version),
      happened('DecisionConfirmed', { decision: 'decision-1', meeting: 'meeting-1', minutes: MINUTES, item: 'item-1' }),
      happened('MinutesPublicityChecked', { ...version, profile: 'PUBLIC', withheld }),
      happened('MinutesPublicityChecked', { ...version, profile: 'PARTIES', withheld: [] }),
      happened('MinutesAmendmentRecorded', { ...version, amendment: 'amendment-1', during: 'meeting-3', item: 'item-1' }),
      happened('MinutesAmendmentRecorded', { ...version, amendment: 'amendment-2', during: 'meeting-3', item: 'item-2' }),
    );
    const copied = minutes(later, { profile: 'PUBLIC' });
    const of = { version: 1, minutes: MINUTES, by: 'somebody', during: 'meeting-3' };
    expect(copied.items[0]).toStrictEqual({
      item: 'item-1',
      paragraph: '§ 4',
      openedAt: expect.any(String),
      closedAt: expect.any(String),
      decision: 'decision-1',
      documents: [],
      presentAtOpening: [],
      presenceChanges: [],
      inspectedImmediatelyBy: [],
      earlierVersions: [],
      support: [],
      counterProposals: [],
      interests: [],
      recusals: [],
      deputies: [],
      ballots: [],
      statements: [],
      dissents: [],
      defects: [],
      result: 'DISCUSSED',
      actions: [],
      withheld: 'Openness Act 24 §',
    });
    expect(copied.items[1]).toMatchObject({ presentAtOpening: expect.arrayContaining(['c1']), presenceChanges: [{ person: 'm1' }] });
    expect(copied.legality.amendments).toStrictEqual([
      { ...of, at: at(draftedAt + 6), amendment: 'amendment-1', item: 'item-1', withheld: 'Openness Act 24 §' },
      { ...of, at: at(draftedAt + 7), amendment: 'amendment-2', item: 'item-2', was: '[erased]', is: '[erased]' },
    ]);
    expect(copied.legality.returns).toStrictEqual([{ version: 1, minutes: MINUTES, at: at(draftedAt + 1), by: 'm1', divided: false }]);
    expect([copied.legality.drafts[0]!.items, copied.legality.confirmedDecisions]).toStrictEqual([
      [
        { item: 'item-1', paragraph: '§ 4', decision: 'decision-1' },
        { item: 'item-2', paragraph: '§ 5' },
      ],
      [],
    ]);

    const [whole, ofParties] = [minutes(later), minutes(later, { profile: 'PARTIES' })];
    for (const { items, legality } of [whole, ofParties]) {
      expect(items[0]!.presenceChanges).toMatchObject([{ person: 'c2' }, { person: 'c2' }]);
      expect(legality.amendments.map(({ was }) => was)).toStrictEqual(['[erased]', '[erased]']);
      expect(legality.returns).toMatchObject([{ remarks: 'C2 was out.' }]);
      expect([legality.drafts[0]!.items[0]!.outcome, legality.confirmedDecisions]).toStrictEqual(['CONSENSUS_WITH_STAND_ASIDE', ['decision-1']]);
    }
  });

  it.each([
    [{ meeting: 'meeting-9' }, { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    [{ version: '2' }, { refused: 'MINUTES_NOT_FOUND', meeting: 'meeting-1', version: '2' }],
    [{ profile: 'PUBLIC' }, { refused: 'PUBLICITY_UNCHECKED', profile: 'PUBLIC' }],
  ])('has no answer to %j', (params, refusal) => {
    expect(minutes(undefined, params)).toStrictEqual(refusal);
  });
});
