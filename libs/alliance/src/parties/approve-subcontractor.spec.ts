import { event, type Entry } from '../decider';
import { as, eur, given, happened, SEATED, TODAY } from '../scenario';
import { approveSubcontractor, type ApproveSubcontractor } from './approve-subcontractor';
import { approved, CHECKED, checked, client, paid, producer, proposed, PROPOSED } from './delivery-scenario';
import { refuseSubcontractor, type RefuseSubcontractor } from './refuse-subcontractor';
import { agreed, CLAUSE, decided, DECISION, effectOf, registrar } from './scenario';

const data = { subcontract: 'S1' };
const command: ApproveSubcontractor = { ...data, authority: DECISION };
const OUTSIDE = { kind: 'DECISION', ref: 'decision-2' } as const;
const council: readonly Entry[] = [
  happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'Council' }),
  happened('OutsideDecisionRecorded', {
    decision: 'decision-2',
    body: 'COUNCIL',
    decidedOn: '2020-01-01',
    reference: '§ 1',
    extract: 'x'.repeat(43),
    vote: { outcome: 'NOT_STATED' },
    effects: [],
  }),
];
const NOT_HERE = { refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' };

describe('approving a subcontractor', () => {
  it.each([
    ['the registrar', registrar],
    ['the secretary', as('sec', 'AJR_SECRETARY')],
    ["the client's officer", client],
  ])('C-02 is recorded by %s on a decision of the steering group', (_, circumstance) => {
    expect(given(...CHECKED).when(approveSubcontractor, command, circumstance)).toStrictEqual([
      event('SubcontractorApproved', data, { authority: DECISION }),
    ]);
  });

  it("rests on the client's decision too, and on that of no other body outside", () => {
    const asked = { ...command, authority: OUTSIDE };
    expect(given(...CHECKED, decided('decision-2')).when(approveSubcontractor, asked, client)).toStrictEqual([
      event('SubcontractorApproved', data, { authority: OUTSIDE }),
    ]);
    expect(given(...CHECKED, ...council).when(approveSubcontractor, asked, client)).toStrictEqual(NOT_HERE);
  });

  it('is what a decision does', () => {
    const answer = given(...CHECKED).when(approveSubcontractor, data, as('c1', 'AJR_CHAIR', effectOf(TODAY)));
    expect(answer).toStrictEqual([event('SubcontractorApproved', data, { effective: TODAY, authority: DECISION })]);
  });

  it('C-05 needs every requirement on the list to be passed', () => {
    const some = [...PROPOSED, checked('insured', 'FAIL')];
    expect(given(...some).when(approveSubcontractor, command, registrar)).toStrictEqual({
      refused: 'REQUIREMENT_NOT_MET',
      requirements: ['insured', 'able'],
    });
    expect(given(...CHECKED, checked('able', 'FAIL')).when(approveSubcontractor, command, registrar)).toStrictEqual({
      refused: 'REQUIREMENT_NOT_MET',
      requirements: ['able'],
    });
  });

  it('C-03 never binds more than the principal is paid, to the cent', () => {
    const other = (minor: number) => [...CHECKED, proposed('S2', minor), approved(TODAY, 'S2')];
    expect(given(...other(700)).when(approveSubcontractor, command, registrar)).toStrictEqual([
      event('SubcontractorApproved', data, { authority: DECISION }),
    ]);
    expect(given(...other(701)).when(approveSubcontractor, command, registrar)).toStrictEqual({
      refused: 'FEE_EXCEEDED',
      party: 'MEH',
      left: eur(299),
    });
  });

  it('C-03 counts what began without approval, and the least that the principal is paid from then on', () => {
    const began = [proposed('S2', 800), happened('SubcontractStarted', { subcontract: 'S2', flags: ['BEFORE_APPROVAL', 'WITHOUT_AGREEMENT'] })];
    expect(given(...CHECKED, ...began).when(approveSubcontractor, command, registrar)).toStrictEqual({
      refused: 'FEE_EXCEEDED',
      party: 'MEH',
      left: eur(200),
    });
    expect(given(...CHECKED, paid(250, '2020-09-01')).when(approveSubcontractor, command, registrar)).toStrictEqual({
      refused: 'FEE_EXCEEDED',
      party: 'MEH',
      left: eur(250),
    });
  });

  it('C-03 approves what began too early against its own fee once', () => {
    const began = happened('SubcontractStarted', { subcontract: 'S1', flags: ['BEFORE_APPROVAL', 'WITHOUT_AGREEMENT'] });
    expect(given(...CHECKED, paid(300, '2020-02-01'), began).when(approveSubcontractor, command, registrar)).toStrictEqual([
      event('SubcontractorApproved', data, { authority: DECISION }),
    ]);
  });

  it("C-03 needs the principal's fee to be known", () => {
    const history = [...SEATED, ...agreed(), proposed(), checked('insured'), checked('able'), paid(1000, '2020-06-01')];
    expect(given(...history).when(approveSubcontractor, command, registrar)).toStrictEqual({ refused: 'FEE_NOT_SET', party: 'MEH' });
  });

  it.each<[string, ApproveSubcontractor, typeof registrar, object]>([
    ['by the principal', command, producer, { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['on nothing', data, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['on the agreement, once there is a steering group', { ...command, authority: CLAUSE }, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['where it is unknown', { ...command, subcontract: 'S9' }, registrar, { refused: 'SUBCONTRACT_NOT_FOUND', subcontract: 'S9' }],
  ])('is not approved %s', (_, asked, circumstance, refusal) => {
    expect(given(...CHECKED).when(approveSubcontractor, asked, circumstance)).toStrictEqual(refusal);
  });

  it('is not approved twice, nor for a party that has withdrawn', () => {
    expect(given(...CHECKED, approved()).when(approveSubcontractor, command, registrar)).toStrictEqual({
      refused: 'SUBCONTRACT_SETTLED',
      subcontract: 'S1',
      on: '2020-02-01',
    });
    const withdrawn = happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] });
    expect(given(...CHECKED, withdrawn).when(approveSubcontractor, command, registrar)).toStrictEqual({ refused: 'PARTY_NOT_FOUND', party: 'MEH' });
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: '2020-05-01' };
    expect(approveSubcontractor.commandOf(given(...CHECKED).when(approveSubcontractor, asked, registrar) as never)).toStrictEqual(asked);
  });
});

describe('refusing a subcontractor', () => {
  const sealed = { reason: 'Not insured.' };
  const refuse: RefuseSubcontractor = { ...command, ...sealed };

  it('tells the reason, which is sealed', () => {
    const asked = { ...refuse, effective: '2020-05-01' };
    const answer = given(...PROPOSED).when(refuseSubcontractor, asked, registrar);
    expect(answer).toStrictEqual([event('SubcontractorRefused', data, { effective: '2020-05-01', authority: DECISION, sealed })]);
    expect(refuseSubcontractor.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('is what a decision does', () => {
    const answer = given(...PROPOSED).when(refuseSubcontractor, { ...data, ...sealed }, as('c1', 'AJR_CHAIR', effectOf(TODAY)));
    expect(answer).toStrictEqual([event('SubcontractorRefused', data, { effective: TODAY, authority: DECISION, sealed })]);
  });

  it.each<[string, RefuseSubcontractor, readonly Entry[], typeof registrar, object]>([
    ['by the principal', refuse, PROPOSED, producer, { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['on nothing', { ...data, ...sealed }, PROPOSED, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['where it is unknown', { ...refuse, subcontract: 'S9' }, PROPOSED, registrar, { refused: 'SUBCONTRACT_NOT_FOUND', subcontract: 'S9' }],
    ['once it is approved', refuse, [...CHECKED, approved()], registrar, { refused: 'SUBCONTRACT_SETTLED', subcontract: 'S1', on: '2020-02-01' }],
    ['by a body that is neither', { ...refuse, authority: OUTSIDE }, [...PROPOSED, ...council], registrar, NOT_HERE],
  ])('is not refused %s', (_, asked, history, circumstance, refusal) => {
    expect(given(...history).when(refuseSubcontractor, asked, circumstance)).toStrictEqual(refusal);
  });
});
