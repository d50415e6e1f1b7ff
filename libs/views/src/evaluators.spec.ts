import { comparing, scored } from '../../alliance/src/procurement/procurement-scenario';
import { happened } from '../../alliance/src/scenario';
import { behind, recorded } from './testing/recorded';
import { see } from './views';

const key = { procurement: 'P1' } as const;
const before = comparing('A', 'B', 'C', 'D');
const by = (person: string) => ({ actor: { person, role: 'EVALUATOR' } });
const start = before.length;
const history = recorded(
  ...before,
  happened('EvaluatorAppointed', { ...key, person: 'e1' }),
  happened('EvaluatorAppointed', { ...key, person: 'e2', to: '2020-12-31' }),
  happened('EvaluatorAppointed', { ...key, person: 'e3' }),
  happened('EvaluatorInterestDeclared', { ...key, evaluator: 'e1', tie: 'NONE' }, by('e1')),
  happened('EvaluatorInterestDeclared', { ...key, evaluator: 'e2', tie: 'NONE' }, by('e2')),
  scored('A', 'r1', 'impact', '60'),
  scored('A', 'r1', 'impact', '65'),
  scored('A', 'r1', 'impact', '80', 'e2'),
  happened(
    'ConsensusScoreRecorded',
    {
      ...key,
      candidate: 'A',
      emphasis: 'impact',
      points: '70',
      individual: [
        { evaluator: 'e1', points: '65.00' },
        { evaluator: 'e2', points: '80.00' },
      ],
    },
    by('e1'),
  ),
  happened('EvaluatorInterestDeclared', { ...key, evaluator: 'e2', candidate: 'A', tie: 'COACHED' }, by('off')),
  happened('ScoresVoided', { ...key, evaluator: 'e2', candidate: 'A' }, by('off')),
  happened('WorkshopScored', { ...key, workshop: 'W1', candidate: 'A', criterion: 'lead', points: '84', evaluator: 'e1' }),
  happened('TenderScored', { ...key, candidate: 'A', criterion: 'plan', points: '85', evaluator: 'e1' }),
);
const last = history.length - 1;
const at = (revision = last, procurement = 'P1') =>
  see('evaluators', history, { revision, effectiveOn: '2020-05-04', params: { procurement } }) as {
    readonly rows: readonly { readonly scores: { readonly rows: readonly object[] }; readonly interests: readonly object[] }[];
    readonly consensus: { readonly rows: readonly object[] };
    readonly undeclared: readonly string[];
    readonly counting: number;
  };

describe('who evaluated', () => {
  it('P-20 shows what each declared, and who has not yet', () => {
    expect([at().undeclared, at().counting]).toStrictEqual([['e3'], 3]);
    const { scores: _, ...second } = at().rows[1]!;
    expect(second).toStrictEqual({
      evaluator: 'e2',
      appointments: [{ from: '2020-01-01', to: '2020-12-31' }],
      declared: true,
      tied: true,
      interests: [
        { tie: 'NONE', on: '2020-01-01', by: 'e2', ...behind(history, start + 4) },
        { candidate: 'A', tie: 'COACHED', on: '2020-01-01', by: 'off', ...behind(history, start + 9) },
      ],
      ...behind(history, start + 1, start + 4, start + 9),
    });
  });

  it('P-21 shows every score, also one that the evaluator replaced', () => {
    const reference = { candidate: 'A', of: 'REFERENCE', reference: 'r1', emphasis: 'impact' };
    expect(at().rows[0]!.scores.rows).toStrictEqual([
      { ...reference, points: '60', status: 'REPLACED', on: '2020-01-01', ...behind(history, start + 5, start + 6) },
      { ...reference, points: '65', status: 'COUNTS', on: '2020-01-01', ...behind(history, start + 6) },
      {
        candidate: 'A',
        of: 'WORKSHOP',
        workshop: 'W1',
        criterion: 'lead',
        points: '84',
        status: 'COUNTS',
        on: '2020-01-01',
        ...behind(history, start + 11),
      },
      { candidate: 'A', of: 'TENDER', criterion: 'plan', points: '85', status: 'COUNTS', on: '2020-01-01', ...behind(history, start + 12) },
    ]);
  });

  it('P-20 shows what was declared void where it stands', () => {
    expect(at().rows[1]!.scores.rows).toStrictEqual([
      {
        candidate: 'A',
        of: 'REFERENCE',
        reference: 'r1',
        emphasis: 'impact',
        points: '80',
        status: 'VOID',
        on: '2020-01-01',
        ...behind(history, start + 7, start + 10),
      },
    ]);
  });

  it('P-21 shows what was agreed on beside, and B-04 whether it counted then', () => {
    const [one] = at().consensus.rows as [Record<string, unknown>];
    expect([one['status'], one['points'], one['by']]).toStrictEqual(['VOID', '70', 'e1']);
    expect(at(start + 8).consensus.rows).toStrictEqual([
      {
        candidate: 'A',
        emphasis: 'impact',
        points: '70',
        individual: [
          { evaluator: 'e1', points: '65.00' },
          { evaluator: 'e2', points: '80.00' },
        ],
        status: 'COUNTS',
        by: 'e1',
        on: '2020-01-01',
        ...behind(history, start + 8),
      },
    ]);
  });

  it('says that there is no such procurement', () => {
    expect(at(last, 'P9')).toStrictEqual({ refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' });
  });
});
