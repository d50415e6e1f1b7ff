import type { Made } from './decider';
import { commandOf, question, type Command } from './deciders';
import { as } from './scenario';
import { setUpAlliance, type SetUpStep } from './set-up';

const admin = as('admin', 'LEDGER_ADMIN');
const CLAUSE = { kind: 'CONTRACT_CLAUSE', ref: 'template roads 1' } as const;
const template = { template: 'roads', version: 1, sha256: 't'.repeat(43) };
const register = { name: { en: 'Roads' }, kind: 'SERVICE', sector: 'roads', timezone: 'Europe/Helsinki', currency: 'EUR', registrar: 'reg' } as const;
const setUp: readonly SetUpStep[] = [
  { do: 'EstablishBody', with: { body: 'BOARD', kind: 'OUTSIDE', name: 'Board' } },
  { do: 'AdoptPolicySet', with: { policies: { fundingBodies: ['BOARD'] }, authority: CLAUSE } },
  { do: 'RegisterParty', with: { party: 'CITY', legalName: 'The city', businessId: '1', kind: 'ORGANISATION', capacities: ['CLIENT'] } },
  {
    do: 'PlanPhases',
    with: {
      phases: [
        { phase: 'P', kind: 'PREPARATION', order: 1 },
        { phase: 'D', kind: 'DEVELOPMENT', order: 2 },
      ],
    },
  },
  { do: 'DefineGate', with: { gate: 'G1', order: 1, from: 'P', to: 'D', decidingBody: 'BOARD', votingRule: 'MAJORITY' } },
  { do: 'DefineCriterion', with: { gate: 'G1', criterion: 'plan', text: 'A plan.', evidenceTypes: ['REPORT'] } },
];
const command: Command<'RegisterAlliance'> = { ...register, template, setUp };
const ask = (asked: Command<'RegisterAlliance'>) => question('RegisterAlliance', asked, admin)([]);

describe('registering an alliance with what it is set up with', () => {
  it('makes all of it in one append, and says by which template', () => {
    const made = ask(command) as Made;
    expect(made.map(({ type }) => type)).toStrictEqual([
      'AllianceRegistered',
      'AllianceSetUp',
      'BodyEstablished',
      'PolicySetAdopted',
      'PartyRegistered',
      'PhasePlanned',
      'PhasePlanned',
      'GateDefined',
      'GateCriterionDefined',
    ]);
    expect(made[1]!.data).toStrictEqual({
      template,
      steps: [
        { do: 'EstablishBody', events: 1 },
        { do: 'AdoptPolicySet', events: 1 },
        { do: 'RegisterParty', events: 1 },
        { do: 'PlanPhases', events: 2 },
        { do: 'DefineGate', events: 1 },
        { do: 'DefineCriterion', events: 1 },
      ],
    });
    expect(commandOf('RegisterAlliance', made)).toStrictEqual(command);
  });

  it('B-03 dates all of it from the founding, and gives its command back', () => {
    const late: Command<'RegisterAlliance'> = { ...command, effective: '2020-04-01', lateBecause: 'Forgotten.' };
    const made = ask(late) as Made;
    expect(made.filter(({ type }) => type !== 'AllianceSetUp' && type !== 'GateCriterionDefined').map(({ effective }) => effective)).toStrictEqual(
      Array.from({ length: 7 }, () => '2020-04-01'),
    );
    expect(commandOf('RegisterAlliance', made)).toStrictEqual(late);
  });

  it('registers an alliance alone as well', () => {
    const made = ask(register) as Made;
    expect(made.map(({ type }) => type)).toStrictEqual(['AllianceRegistered']);
    expect(setUpAlliance.commandOf(made)).toStrictEqual(register);
  });

  it.each<[string, Command<'RegisterAlliance'>, object]>([
    [
      'a step that cannot be',
      { ...command, setUp: [...setUp, setUp[0]!] },
      { refused: 'SET_UP_IMPOSSIBLE', step: 7, do: 'EstablishBody', because: 'BODY_EXISTS' },
    ],
    [
      'more than one command can hold',
      {
        ...command,
        setUp: Array.from({ length: 99 }, (_, i) => ({ do: 'EstablishBody', with: { body: `B${i}`, kind: 'OUTSIDE', name: 'One' } }) as const),
      },
      { refused: 'SET_UP_TOO_LONG', entries: 101, most: 100 },
    ],
    ['what registers no alliance', { ...command, name: {} }, { refused: 'NAME_MISSING' }],
  ])('refuses %s, and registers nothing', (_, asked, refusal) => {
    expect(ask(asked)).toStrictEqual(refusal);
  });
});
