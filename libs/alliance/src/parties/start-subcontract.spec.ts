import { event, type Entry } from '../decider';
import { as, document, given, happened, seated, TODAY } from '../scenario';
import { approved, CHECKED, citys, client, drafts, PROPOSED, producer, SIGNED, signs } from './delivery-scenario';
import { endSubcontract, type EndSubcontract } from './end-subcontract';
import { recordIncident, type RecordIncident } from './record-incident';
import { registrar } from './scenario';
import { startSubcontract, type StartSubcontract } from './start-subcontract';

const signature = document('signature');
const data = { subcontract: 'S1', agreement: 'SUB', signature };
const command: StartSubcontract = data;
const irregular = { ...command, irregular: true, reason: 'The work could not wait.' } as const;
const sealed = { reason: irregular.reason };
const started = happened('SubcontractStarted', data, { effective: '2020-03-01' });
const ended = happened('SubcontractEnded', { subcontract: 'S1' }, { effective: '2020-03-05' });

describe('the beginning of a subcontract', () => {
  it('C-02 needs approval and a sub-alliance agreement that both have signed', () => {
    expect(given(...SIGNED).when(startSubcontract, command, producer)).toStrictEqual([event('SubcontractStarted', data)]);
  });

  it.each<[string, readonly Entry[], StartSubcontract, object]>([
    ['without approval', [...CHECKED, drafts('SUB'), ...signs('SUB')], command, { refused: 'NOT_APPROVED', subcontract: 'S1' }],
    ['before the day of its approval', SIGNED, { ...command, effective: '2020-01-31' }, { refused: 'NOT_APPROVED', subcontract: 'S1' }],
    ['without an agreement', SIGNED, { subcontract: 'S1', signature }, { refused: 'SUB_ALLIANCE_NOT_SIGNED', subcontract: 'S1' }],
    [
      'without the signature of its principal',
      [...CHECKED, approved(), drafts('SUB')],
      command,
      { refused: 'SUB_ALLIANCE_NOT_SIGNED', subcontract: 'S1', agreement: 'SUB' },
    ],
    [
      'without its own signature',
      SIGNED,
      { subcontract: 'S1', agreement: 'SUB' },
      { refused: 'SUB_ALLIANCE_NOT_SIGNED', subcontract: 'S1', agreement: 'SUB' },
    ],
    [
      'under an agreement that is terminated (D-20)',
      [...SIGNED, happened('AgreementTerminated', { agreement: 'SUB', ground: 'AGREED' }, { effective: TODAY })],
      command,
      { refused: 'SUB_ALLIANCE_NOT_SIGNED', subcontract: 'S1', agreement: 'SUB' },
    ],
  ])('C-02 is refused %s', (_, history, asked, refusal) => {
    expect(given(...history).when(startSubcontract, asked, producer)).toStrictEqual(refusal);
  });

  it.each([
    ['the principal', producer],
    ["the client's officer", client],
    ['the registrar', registrar],
  ])('C-02 what began all the same is recorded by %s, with what was lacking', (_, circumstance) => {
    const asked: StartSubcontract = { subcontract: 'S1', irregular: true, reason: irregular.reason };
    const answer = given(...PROPOSED).when(startSubcontract, asked, circumstance);
    expect(answer).toStrictEqual([event('SubcontractStarted', { subcontract: 'S1', flags: ['BEFORE_APPROVAL', 'WITHOUT_AGREEMENT'] }, { sealed })]);
    expect(startSubcontract.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('C-02 shows which of the two was lacking', () => {
    const early = { ...irregular, effective: '2020-01-31', lateBecause: 'Found in an audit.' };
    expect(given(...SIGNED, ...signs('SUB', 'MEH', '2020-01-15')).when(startSubcontract, early, client)).toStrictEqual([
      event('SubcontractStarted', { ...data, flags: ['BEFORE_APPROVAL'] }, { effective: '2020-01-31', sealed }),
    ]);
    expect(given(...CHECKED, approved(), drafts('SUB')).when(startSubcontract, irregular, producer)).toStrictEqual([
      event('SubcontractStarted', { ...data, flags: ['WITHOUT_AGREEMENT'] }, { sealed }),
    ]);
  });

  it.each<[string, StartSubcontract, typeof producer, object]>([
    ['by another party', command, citys, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ["by the client's officer, where nothing was wrong", command, client, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['of an unknown subcontract', { ...command, subcontract: 'S9' }, producer, { refused: 'SUBCONTRACT_NOT_FOUND', subcontract: 'S9' }],
    ['under an unknown agreement', { ...command, agreement: 'X' }, producer, { refused: 'AGREEMENT_NOT_FOUND', agreement: 'X' }],
    [
      'under one of another kind',
      { ...command, agreement: 'TAS' },
      producer,
      { refused: 'AGREEMENT_OF_ANOTHER_KIND', agreement: 'TAS', kind: 'TAS' },
    ],
    [
      'under one between others',
      { ...command, agreement: 'OTHER' },
      producer,
      { refused: 'NOT_PARTY_TO_AGREEMENT', agreement: 'OTHER', party: 'MEH' },
    ],
    ['with an unknown document', { ...command, signature: document('x') }, producer, { refused: 'DOCUMENT_NOT_FOUND', document: 'x', version: 1 }],
    ['as irregular, where nothing was', irregular, producer, { refused: 'NOTHING_IRREGULAR', subcontract: 'S1' }],
    ['as irregular, without a reason', { subcontract: 'S1', irregular: true }, producer, { refused: 'IRREGULARITY_UNEXPLAINED', subcontract: 'S1' }],
  ])('is refused %s', (_, asked, circumstance, refusal) => {
    const history = [...SIGNED, drafts('OTHER', { parties: ['CITY'] })];
    expect(given(...history).when(startSubcontract, asked, circumstance)).toStrictEqual(refusal);
  });

  it.each<[string, readonly Entry[], object]>([
    ['twice', [started], { refused: 'SUBCONTRACT_STARTED', subcontract: 'S1', on: '2020-03-01' }],
    ['once it has ended', [started, ended], { refused: 'SUBCONTRACT_ENDED', subcontract: 'S1', on: '2020-03-05' }],
    [
      'for a party that has withdrawn',
      [happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] })],
      { refused: 'PARTY_NOT_FOUND', party: 'MEH' },
    ],
  ])('is refused %s', (_, more, refusal) => {
    expect(given(...SIGNED, ...more).when(startSubcontract, command, producer)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: '2020-05-01' };
    expect(startSubcontract.commandOf(given(...SIGNED).when(startSubcontract, asked, producer) as never)).toStrictEqual(asked);
  });
});

describe('the end of a subcontract', () => {
  const end: EndSubcontract = { subcontract: 'S1' };

  it('is recorded by its principal', () => {
    const asked = { ...end, effective: '2020-05-01', reason: 'All is done.' };
    const answer = given(...SIGNED, started).when(endSubcontract, asked, producer);
    expect(answer).toStrictEqual([event('SubcontractEnded', end, { effective: '2020-05-01', sealed: { reason: 'All is done.' } })]);
    expect(endSubcontract.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('may come before its beginning', () => {
    expect(given(...SIGNED).when(endSubcontract, end, producer)).toStrictEqual([event('SubcontractEnded', end)]);
  });

  it.each<[string, readonly Entry[], EndSubcontract, typeof producer, object]>([
    ['by another party', [started], end, citys, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['of an unknown one', [], { subcontract: 'S9' }, producer, { refused: 'SUBCONTRACT_NOT_FOUND', subcontract: 'S9' }],
    ['twice', [started, ended], end, producer, { refused: 'SUBCONTRACT_ENDED', subcontract: 'S1', on: '2020-03-05' }],
    [
      'before it began',
      [started],
      { ...end, effective: '2020-02-29' },
      producer,
      { refused: 'ENDS_BEFORE_START', from: '2020-03-01', to: '2020-02-29' },
    ],
  ])('is refused %s', (_, more, asked, circumstance, refusal) => {
    expect(given(...SIGNED, ...more).when(endSubcontract, asked, circumstance)).toStrictEqual(refusal);
  });

  it('is refused where nothing was approved', () => {
    expect(given(...PROPOSED).when(endSubcontract, end, producer)).toStrictEqual({ refused: 'NOT_APPROVED', subcontract: 'S1' });
  });
});

describe('an incident', () => {
  const incident: RecordIncident = { subcontract: 'S1', description: 'A day was missed.' };
  const named = { subcontract: 'S1', party: 'MEH' };
  const words = { description: 'A day was missed.' };

  it.each([
    ["the client's officer", client],
    ['a member of the steering group', seated('C2')],
    ['the principal itself', producer],
  ])('C-04 names the principal, whoever records it: %s', (_, circumstance) => {
    const asked = { ...incident, effective: TODAY };
    const answer = given(...SIGNED, started).when(recordIncident, asked, circumstance);
    expect(answer).toStrictEqual([event('IncidentRecorded', { incident: 'incident-1', ...named }, { effective: TODAY, sealed: words })]);
    expect(recordIncident.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('C-04 names the principal before approval as after it, each incident by its number', () => {
    const before = happened('IncidentRecorded', { incident: 'incident-1', ...named });
    expect(given(...PROPOSED, before).when(recordIncident, incident, client)).toStrictEqual([
      event('IncidentRecorded', { incident: 'incident-2', ...named }, { sealed: words }),
    ]);
  });

  it('is refused to whoever does not hold the role, and of an unknown subcontract', () => {
    expect(given(...SIGNED).when(recordIncident, incident, as('x', 'STAFF'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'STAFF' });
    expect(given(...SIGNED).when(recordIncident, { ...incident, subcontract: 'S9' }, client)).toStrictEqual({
      refused: 'SUBCONTRACT_NOT_FOUND',
      subcontract: 'S9',
    });
  });
});
