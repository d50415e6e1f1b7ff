import { added, APPLIED, applied, checked, company, passed, paper, shown } from '../../alliance/src/procurement/procurement-scenario';
import { eur, happened } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

const at = APPLIED.length;
const history = recorded(...APPLIED, checked('insured', 'a1'), ...shown('a3', 'insurance'), checked('insured', 'a3'), added('a3'));
const consortium = (params: Record<string, string>, revision = history.length - 1) =>
  see('consortium', history, { revision, effectiveOn: '2020-04-20', params });
const turnover = (minor: number) => ({ amount: eur(minor), yearFrom: '2019-01-01', yearTo: '2019-12-31', confirmed: true });
const key = { procurement: 'P1', candidate: 'A' };

describe('the history of a consortium', () => {
  it('P-04 P-06 shows who was in the group when it applied, who joined later, and on what evidence', () => {
    const { rows, counts, status } = consortium(key) as { rows: object[]; counts: object; status: string };
    const check = (rev: number) => ({ requirement: 'insured', result: 'PASS', on: '2020-01-01', by: 'somebody', ...behind(history, rev) });
    expect([status, counts]).toStrictEqual(['UNDER_CHECK', { withApplication: 2, added: 1 }]);
    expect(rows).toStrictEqual([
      {
        ...company('a1'),
        joined: 'WITH_APPLICATION',
        on: '2020-01-01',
        turnover: turnover(600),
        certificates: [],
        checks: [check(at)],
        ...behind(history, at - 1),
      },
      {
        ...company('a2'),
        joined: 'WITH_APPLICATION',
        on: '2020-01-01',
        turnover: turnover(400),
        certificates: [],
        checks: [],
        ...behind(history, at - 1),
      },
      {
        ...company('a3'),
        joined: 'ADDED',
        on: '2020-01-01',
        certificates: [{ certificate: 'insurance', dated: '2020-01-01', document: paper, on: '2020-01-01', ...behind(history, at + 1) }],
        checks: [check(at + 2)],
        ...behind(history, at + 3),
      },
    ]);
  });

  it('B-04 shows the group without the newcomer as known before the addition', () => {
    expect(consortium(key, history.length - 2)).toMatchObject({ counts: { withApplication: 2, added: 0 } });
  });

  it('P-07 keeps a company linked with the one in whose place it stands', () => {
    const merged = happened('ConsortiumMemberSucceeded', { ...key, old: 'a2', new: company('h'), ground: 'MERGER' });
    const known = recorded(...APPLIED, ...shown('a2', 'insurance'), ...shown('h', 'insurance'), merged, checked('insured', 'h'));
    const answer = see('consortium', known, { revision: known.length - 1, effectiveOn: '2020-04-20', params: key }) as {
      rows: Record<string, unknown>[];
      counts: object;
    };
    expect(answer.counts).toStrictEqual({ withApplication: 2, added: 0, succeeded: 1 });
    expect(answer.rows.map(({ member, joined, succeededBy }) => [member, joined, succeededBy])).toStrictEqual([
      ['a1', 'WITH_APPLICATION', undefined],
      ['a2', 'WITH_APPLICATION', 'h'],
      ['h', 'SUCCEEDED', undefined],
    ]);
    const certificate = { certificate: 'insurance', dated: '2020-01-01', document: paper, on: '2020-01-01', ...behind(known, at + 1) };
    expect(answer.rows[2]).toStrictEqual({
      ...company('h'),
      joined: 'SUCCEEDED',
      on: '2020-01-01',
      inPlaceOf: 'a2',
      ground: 'MERGER',
      certificates: [certificate],
      checks: [{ requirement: 'insured', result: 'PASS', on: '2020-01-01', by: 'somebody', ...behind(known, at + 3) }],
      ...behind(known, at + 2),
    });
  });

  it.each([
    ['a procurement', { procurement: 'P9', candidate: 'A' }, { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' }],
    ['a candidate', { procurement: 'P1', candidate: 'Z' }, { refused: 'CANDIDATE_NOT_FOUND', procurement: 'P1', candidate: 'Z' }],
  ])('says that there is no such thing as %s that nobody knows', (_, params, answer) => expect(consortium(params)).toStrictEqual(answer));
});

describe('the procurements', () => {
  it('shows what was asked for and where each candidate stands', () => {
    const known = recorded(...APPLIED, ...passed('a1'), applied({ candidate: 'B' }));
    const {
      rows: [one],
    } = see('procurements', known, { revision: known.length - 1, effectiveOn: '2020-04-20' }) as {
      rows: { status: string; invitation: { refsMax: number }; candidates: { rows: { candidate: string; status: string }[] } }[];
    };
    expect([one!.status, one!.invitation.refsMax]).toStrictEqual(['INVITED', 4]);
    expect(one!.candidates.rows.map(({ candidate, status }) => [candidate, status])).toStrictEqual([
      ['A', 'UNDER_CHECK'],
      ['B', 'SUBMITTED'],
    ]);
  });

  it('P-01 shows the invitation as amended, what was talked over with the market, and what a candidate was asked', () => {
    const later = { applicationsBy: '2020-05-15', applicationsUntil: '2020-05-15T20:59:59.999Z', refsMax: 6 };
    const clarification = { clarification: 'clarification-1', procurement: 'P1', candidate: 'A' };
    const known = recorded(
      ...APPLIED,
      happened('MarketDialogueHeld', { dialogue: 'dialogue-1', participants: 9 }),
      happened('MarketDialogueHeld', { dialogue: 'dialogue-2', procurement: 'P1', participants: 12, memo: paper }),
      on('2020-04-21', happened('InvitationAmended', { procurement: 'P1', ...later })),
      saying<'ClarificationRequested', ReturnType<typeof happened>>(
        happened('ClarificationRequested', { ...clarification, requirement: 'insured' }),
        { text: 'Which?' },
      ),
      happened('ClarificationGiven', clarification),
    );
    const answer = see('procurements', known, { revision: known.length - 1, effectiveOn: '2020-05-02' }) as {
      dialogues: object[];
      rows: Record<string, unknown>[];
    };
    const [one] = answer.rows as [Record<string, unknown> & { invitation: object; candidates: { rows: Record<string, unknown>[] } }];
    expect(answer.dialogues).toStrictEqual([{ dialogue: 'dialogue-1', on: '2020-01-01', participants: 9, ...behind(known, at) }]);
    expect(one['dialogues']).toStrictEqual([{ dialogue: 'dialogue-2', on: '2020-01-01', participants: 12, memo: paper, ...behind(known, at + 1) }]);
    expect([one['status'], one.invitation]).toMatchObject(['INVITED', { ...later, refsPerCategoryMax: 2 }]);
    expect(one['amendments']).toStrictEqual([{ on: '2020-04-21', at: '2020-04-21T09:00:00.000Z', terms: later, ...behind(known, at + 2) }]);
    const own = see('consortium', known, { revision: known.length - 1, effectiveOn: '2020-05-02', params: key }) as { clarifications: object[] };
    expect(own.clarifications).toStrictEqual(one.candidates.rows[0]!['clarifications']);
    expect(own.clarifications).toStrictEqual([
      {
        clarification: 'clarification-1',
        requirement: 'insured',
        askedOn: '2020-01-01',
        text: 'Which?',
        answeredOn: '2020-01-01',
        answer: '[erased]',
        ...behind(known, at + 3, at + 4),
      },
    ]);
  });
});
