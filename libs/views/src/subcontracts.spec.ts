import { document, eur, happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

const DECISION = { kind: 'DECISION', ref: 'decision-1' } as const;
const company = { legalName: 'S Ltd', businessId: '7777777-7' };
const requirements = [
  { requirement: 'insured', kind: 'ECONOMIC' },
  { requirement: 'able', kind: 'TECHNICAL' },
] as const;
const at = SEATED.length;
const history = recorded(
  ...SEATED,
  on('2020-01-10', happened('ProducerFeeSet', { party: 'MEH', agreement: 'TAS', amount: eur(1000) }, { effective: '2020-01-10' })),
  on(
    '2020-02-01',
    happened(
      'SubcontractorProposed',
      { subcontract: 'S1', party: 'MEH', company, service: 'ORAL', fee: eur(300), requirements },
      { effective: '2020-02-01' },
    ),
  ),
  on('2020-02-02', happened('SubcontractorChecked', { subcontract: 'S1', requirement: 'insured', result: 'PASS' }, { effective: '2020-02-02' })),
  on('2020-02-03', happened('SubcontractorChecked', { subcontract: 'S1', requirement: 'able', result: 'PASS' }, { effective: '2020-02-03' })),
  on('2020-02-10', happened('SubcontractorApproved', { subcontract: 'S1' }, { effective: '2020-02-10', authority: DECISION })),
  on(
    '2020-02-11',
    happened(
      'AgreementDrafted',
      { agreement: 'SUB', kind: 'SUB_ALLIANCE', version: 1, document: document('sub'), parties: ['MEH'] },
      { effective: '2020-02-11' },
    ),
  ),
  on('2020-02-12', happened('AgreementSigned', { agreement: 'SUB', version: 1, party: 'MEH', conditional: false }, { effective: '2020-02-12' })),
  on('2020-02-12', happened('AgreementBecameEffectiveFor', { agreement: 'SUB', party: 'MEH' }, { effective: '2020-02-12' })),
  on(
    '2020-03-01',
    happened('SubcontractStarted', { subcontract: 'S1', agreement: 'SUB', signature: document('signature') }, { effective: '2020-03-01' }),
  ),
  saying<'IncidentRecorded', ReturnType<typeof happened>>(
    on('2020-03-05', happened('IncidentRecorded', { incident: 'incident-1', subcontract: 'S1', party: 'MEH' }, { effective: '2020-03-05' })),
    { description: 'A day was missed.' },
  ),
  on(
    '2020-02-01',
    happened('SubcontractorProposed', { subcontract: 'S2', party: 'MEH', company, fee: eur(200), requirements: [] }, { effective: '2020-02-01' }),
  ),
  saying<'SubcontractStarted', ReturnType<typeof happened>>(
    on(
      '2020-04-01',
      happened('SubcontractStarted', { subcontract: 'S2', flags: ['BEFORE_APPROVAL', 'WITHOUT_AGREEMENT'] }, { effective: '2020-03-15' }),
    ),
    { reason: 'It could not wait.' },
  ),
  on('2020-05-01', happened('AgreementTerminated', { agreement: 'SUB', ground: 'AGREED' }, { effective: '2020-05-01' })),
  on('2020-06-01', happened('SubcontractEnded', { subcontract: 'S1' }, { effective: '2020-06-01' })),
);
const view = (effectiveOn: string, params = {}) => see('subcontracts', history, { revision: history.length - 1, effectiveOn, params });

interface Shown {
  rows: { subcontract: string; status: string }[];
  exceptions: { count: number; rows: object[] };
  principals: object[];
}

describe('the subcontracts', () => {
  it.each([
    ['2020-01-31', {}],
    ['2020-02-02', { S1: 'PROPOSED', S2: 'CHECKED' }],
    ['2020-02-09', { S1: 'CHECKED', S2: 'CHECKED' }],
    ['2020-02-11', { S1: 'APPROVED', S2: 'CHECKED' }],
    ['2020-02-12', { S1: 'SUB_ALLIANCE_SIGNED', S2: 'CHECKED' }],
    ['2020-03-15', { S1: 'ACTIVE', S2: 'ACTIVE' }],
    ['2020-06-01', { S1: 'ENDED', S2: 'ACTIVE' }],
  ])('C-02 stand on %s where they stood that day', (day, expected) => {
    const { rows } = view(day) as Shown;
    expect(Object.fromEntries(rows.map(({ subcontract, status }) => [subcontract, status]))).toStrictEqual(expected);
  });

  it('C-04 C-05 show the checks, the incidents and the principal', () => {
    const { rows } = view('2020-04-20') as Shown;
    expect(rows[0]).toStrictEqual({
      subcontract: 'S1',
      status: 'ACTIVE',
      party: 'MEH',
      ...company,
      service: 'ORAL',
      fee: eur(300),
      agreement: 'SUB',
      signature: document('signature'),
      requirements: [
        { requirement: 'insured', kind: 'ECONOMIC', result: 'PASS', on: '2020-02-02', by: 'somebody' },
        { requirement: 'able', kind: 'TECHNICAL', result: 'PASS', on: '2020-02-03', by: 'somebody' },
      ],
      proposedOn: '2020-02-01',
      approvedOn: '2020-02-10',
      authority: DECISION,
      startedOn: '2020-03-01',
      incidents: {
        count: 1,
        rows: [
          { incident: 'incident-1', party: 'MEH', on: '2020-03-05', by: 'somebody', description: 'A day was missed.', ...behind(history, at + 9) },
        ],
      },
      ...behind(history, at + 1, at + 2, at + 3, at + 4, at + 8, at + 9),
    });
  });

  it('C-02 list what began before approval or without an agreement, and what goes on after its agreement', () => {
    const began = {
      subcontract: 'S2',
      party: 'MEH',
      legalName: 'S Ltd',
      flags: ['BEFORE_APPROVAL', 'WITHOUT_AGREEMENT'],
      startedOn: '2020-03-15',
      reason: 'It could not wait.',
      ...behind(history, at + 11),
    };
    const exceptions = (day: string) => (view(day) as Shown).exceptions;
    expect(exceptions('2020-03-14')).toStrictEqual({ count: 0, rows: [] });
    expect(exceptions('2020-04-30')).toStrictEqual({ count: 1, rows: [began] });
    expect(exceptions('2020-05-01')).toStrictEqual({
      count: 2,
      rows: [
        {
          subcontract: 'S1',
          party: 'MEH',
          legalName: 'S Ltd',
          flags: ['AGREEMENT_ENDED'],
          startedOn: '2020-03-01',
          approvedOn: '2020-02-10',
          agreement: 'SUB',
          ...behind(history, at + 4, at + 8),
        },
        began,
      ],
    });
  });

  it('C-03 show what each principal is paid, what of it is bound, and what is left', () => {
    const principals = (day: string, params = {}) => (view(day, params) as Shown).principals;
    const fee = { party: 'MEH', fee: eur(1000), ...behind(history, at) };
    expect(principals('2020-02-09')).toStrictEqual([{ ...fee, committed: eur(0), left: eur(1000) }]);
    expect(principals('2020-03-15')).toStrictEqual([{ ...fee, committed: eur(500), left: eur(500) }]);
    expect(principals('2020-03-15', { party: 'CITY' })).toStrictEqual([]);
  });
});
