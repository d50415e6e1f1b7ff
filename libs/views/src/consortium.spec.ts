import { added, APPLIED, applied, checked, company, passed, paper, shown } from '../../alliance/src/procurement/procurement-scenario';
import { eur } from '../../alliance/src/scenario';
import { behind, recorded } from './testing/recorded';
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
});
