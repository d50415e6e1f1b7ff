import 'reflect-metadata';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { faultsOf, STRICT } from '../effects.body';
import { partyBodies } from './bodies';

type Type = keyof typeof partyBodies;
const checked = (type: Type, plain: object) => {
  const body = plainToInstance<object, object>(partyBodies[type] as new () => object, plain);
  return { faults: faultsOf(validateSync(body, STRICT)), command: instanceToPlain(body) };
};

const authority = { kind: 'DECISION', ref: 'decision-1' };
const document = { document: 'tas', version: 1, sha256: 'a'.repeat(43) };
const alliance = { name: { en: 'New' }, kind: 'SERVICE', sector: 'wellbeing', timezone: 'Europe/Helsinki', currency: 'EUR' };
const policies = {
  fundingBodies: ['BOARD'],
  votingRules: { GATE: 'STRICT' },
  deadlockLadder: [{ level: 'STATUS_QUO', days: 0 }],
  reservedMatters: [{ matter: 'GATES', body: 'BOARD' }],
  allowReducedGroup: false,
  crossComponentApproval: ['AJR'],
  changeMeterThresholds: [10, 50],
};

describe('the bodies of this subject', () => {
  it.each<[Type, object]>([
    ['RegisterAlliance', alliance],
    ['AdoptPolicySet', { policies, effective: '2020-05-01', authority }],
    ['SetTerm', { start: '2020-01-01', end: '2030-01-01', basis: '§ 4', authority }],
    ['DefineContractPeriod', { period: 'P1', from: '2020-01-01', to: '2022-12-31', target: { currency: 'EUR', minor: '100' }, authority }],
    ['GrantRole', { person: 'p-1', role: 'OUTSIDE_CLERK', body: 'BOARD', to: '2020-12-31', lateBecause: 'Forgotten.' }],
    ['RevokeRole', { person: 'p-1', role: 'CANDIDATE', candidate: 'A' }],
    [
      'RegisterParty',
      {
        party: 'MEH',
        legalName: 'The producer',
        businessId: '1',
        kind: 'CONSORTIUM',
        capacities: [],
        members: [{ member: 'A', legalName: 'A', businessId: '2' }],
      },
    ],
    ['GrantCapacity', { party: 'MEH', capacity: 'CLIENT', authority }],
    ['EndCapacity', { party: 'MEH', capacity: 'CLIENT', authority }],
    ['AdmitOwnerParty', { party: 'B', agreement: 'CH', responsibilities: ['All.'], costShares: [{ party: 'B', share: '1/3' }], authority }],
    ['WithdrawParty', { party: 'B', reason: 'So decided.', obligations: [], authority }],
    ['DraftAgreement', { agreement: 'TAS', kind: 'TAS', parties: ['CITY'], document, changeNote: 'First.', evidence: [document] }],
    ['SignAgreement', { agreement: 'TAS', version: 1, party: 'CITY', conditional: true }],
    ['FulfilEffectivenessCondition', { agreement: 'TAS', party: 'CITY', authority }],
    ['ArchiveAlliance', { authority }],
  ])('%s is taken as it was sent', (type, plain) => {
    expect(checked(type, plain)).toStrictEqual({ faults: [], command: plain });
  });

  it.each<[string, Type, object, readonly string[]]>([
    ['a zone that is none', 'RegisterAlliance', { ...alliance, timezone: 'Europe/Nowhere' }, ['timezone must be a zone of the IANA database']],
    ['a member too many', 'RegisterAlliance', { ...alliance, id: 'x' }, ['property id should not exist']],
    ['a policy that is none', 'AdoptPolicySet', { policies: { colour: 'red' } }, ['policies: property colour should not exist']],
    [
      'a rule of voting that is none',
      'AdoptPolicySet',
      { policies: { votingRules: { GATE: 'MAJORITY' } } },
      ['policies.votingRules: GATE must be one of the following values: STRICT, NO_OBJECTION'],
    ],
    ['null', 'GrantCapacity', { party: 'MEH', capacity: 'CLIENT', to: null }, ['to must be a day, YYYY-MM-DD']],
  ])('refuse %s', (_, type, plain, faults) => {
    expect(checked(type, plain).faults).toStrictEqual(faults);
  });
});
