import { event } from '../decider';
import { as, eur, given, happened } from '../scenario';
import { citys, COMPANY, DELIVERING, drafts, PROPOSED, producer, PRODUCER, REQUIREMENTS } from './delivery-scenario';
import { proposeSubcontractor, type ProposeSubcontractor } from './propose-subcontractor';

const data = { subcontract: 'S1', party: 'MEH', company: COMPANY, fee: eur(300), requirements: REQUIREMENTS };
const command: ProposeSubcontractor = data;
const TURNOVER = { requirement: 'turnover', kind: 'TURNOVER' } as const;
const opened = happened('ProcurementOpened', { procurement: 'P1', procedure: 'NEGOTIATED' });
const invited = happened('InvitationPublished', {
  procurement: 'P1',
  requirements: [...REQUIREMENTS, TURNOVER].map((one) => ({ ...one, certificates: [] })),
  turnoverThreshold: eur(1),
  refsMax: 10,
  refsPerCategoryMax: 2,
  categories: [],
  emphases: [],
  shortlistMin: 3,
  shortlistMax: 5,
  shortlistSize: 3,
  tieRule: 'none',
  applicationsBy: '2020-02-01',
  applicationsUntil: '2020-02-01T21:59:59.999Z',
  tendersBy: '2020-03-01',
  tendersUntil: '2020-03-01T21:59:59.999Z',
});
const { requirements: _, ...without } = command;

describe('proposing a subcontractor', () => {
  it('C-05 lists what the company will be checked for', () => {
    const answer = given(...DELIVERING).when(proposeSubcontractor, { ...command, service: 'ORAL' }, producer);
    expect(answer).toStrictEqual([event('SubcontractorProposed', { ...data, service: 'ORAL' })]);
    expect(proposeSubcontractor.commandOf(answer as never)).toStrictEqual({ ...command, service: 'ORAL' });
  });

  it('C-05 takes the list from the invitation, less turnover', () => {
    const asked = { ...without, procurement: 'P1' };
    const answer = given(...DELIVERING, opened, invited).when(proposeSubcontractor, asked, producer);
    expect(answer).toStrictEqual([event('SubcontractorProposed', { ...data, procurement: 'P1' })]);
    expect(proposeSubcontractor.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('names the sub-alliance agreement, where there is one', () => {
    const answer = given(...DELIVERING, drafts('SUB')).when(proposeSubcontractor, { ...command, agreement: 'SUB' }, producer);
    expect(answer).toStrictEqual([event('SubcontractorProposed', { ...data, agreement: 'SUB' })]);
  });

  it('C-05 refuses another list than that of the invitation', () => {
    const asked = { ...command, procurement: 'P1', requirements: [REQUIREMENTS[0], { requirement: 'kind', kind: 'LEGAL' } as const] };
    expect(given(...DELIVERING, opened, invited).when(proposeSubcontractor, asked, producer)).toStrictEqual({
      refused: 'REQUIREMENTS_DIFFER',
      requirements: ['able', 'kind'],
    });
  });

  it.each<[string, ProposeSubcontractor, typeof producer, object]>([
    ['the signatory of another party', command, citys, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['the registrar', command, as('reg', 'REGISTRAR'), { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    [
      'a principal as its own',
      { ...command, company: { legalName: 'MEH', businessId: '2222222-2' } },
      producer,
      { refused: 'PRINCIPAL_ITSELF', party: 'MEH' },
    ],
    ['an unknown agreement', { ...command, agreement: 'X' }, producer, { refused: 'AGREEMENT_NOT_FOUND', agreement: 'X' }],
    [
      'an agreement of another kind',
      { ...command, agreement: 'TAS' },
      producer,
      { refused: 'AGREEMENT_OF_ANOTHER_KIND', agreement: 'TAS', kind: 'TAS' },
    ],
    [
      'an agreement between others',
      { ...command, agreement: 'OTHER' },
      producer,
      { refused: 'NOT_PARTY_TO_AGREEMENT', agreement: 'OTHER', party: 'MEH' },
    ],
    ['another currency', { ...command, fee: { currency: 'GBP', minor: '5' } }, producer, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
    ['work for nothing', { ...command, fee: eur(0) }, producer, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['more than an entry can write', { ...command, fee: { currency: 'EUR', minor: '1'.repeat(16) } }, producer, { refused: 'AMOUNT_TOO_LARGE' }],
    [
      'C-05 turnover on the list',
      { ...command, requirements: [...REQUIREMENTS, TURNOVER] },
      producer,
      { refused: 'NOT_ASKED_OF_SUBCONTRACTORS', requirement: 'turnover' },
    ],
    [
      'a requirement named twice',
      { ...command, requirements: [REQUIREMENTS[0], REQUIREMENTS[0]] },
      producer,
      { refused: 'REQUIREMENT_REPEATED', requirement: 'insured' },
    ],
    ['no list', without, producer, { refused: 'REQUIREMENTS_MISSING', subcontract: 'S1' }],
    ['an empty list', { ...command, requirements: [] }, producer, { refused: 'REQUIREMENTS_MISSING', subcontract: 'S1' }],
    ['an unknown procurement', { ...without, procurement: 'P9' }, producer, { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' }],
    ['a procurement without an invitation', { ...without, procurement: 'P1' }, producer, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    const history = [...DELIVERING, opened, drafts('OTHER', { parties: ['CITY'] })];
    expect(given(...history).when(proposeSubcontractor, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a party that has withdrawn, and a name that is taken', () => {
    const withdrawn = happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] });
    expect(given(...DELIVERING, withdrawn).when(proposeSubcontractor, command, producer)).toStrictEqual({ refused: 'PARTY_NOT_FOUND', party: 'MEH' });
    expect(given(...PROPOSED).when(proposeSubcontractor, command, as('meh-sign', 'PARTY_SIGNATORY', PRODUCER))).toStrictEqual({
      refused: 'SUBCONTRACT_EXISTS',
      subcontract: 'S1',
    });
  });
});
