/**
 * A template is how alliances of one kind are set up: a YAML file, which `docs/templates.md` explains member by member. This
 * is what one holds, and its JSON Schema, from which `examples/template.schema.json` is made.
 */
import { BODY_KINDS, CAPACITIES, type Command, type SetUpStep } from '@app/alliance';

export interface Words {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}
type Step<T extends SetUpStep['do']> = Extract<SetUpStep, { do: T }>['with'];
export type Party = Pick<Step<'RegisterParty'>, 'party' | 'kind' | 'capacities'> & { readonly about: Words };
export type Gate = Step<'DefineGate'> & { readonly criteria: readonly Omit<Step<'DefineCriterion'>, 'gate'>[] };
export type Indicator = Omit<Command<'DefineIndicator'>, 'kraSet' | 'kra' | 'effective' | 'lateBecause' | 'authority' | 'evidence'> & {
  readonly weight: string;
};

export interface Template {
  readonly template: 1;
  readonly name: string;
  readonly version: number;
  readonly title: Words;
  readonly about: Words;
  readonly kind: 'SERVICE' | 'PROJECT';
  readonly sector: string;
  /** Whoever uses the template says which organisation each of them is. */
  readonly parties: readonly Party[];
  readonly bodies: readonly Step<'EstablishBody'>[];
  readonly policies: Step<'AdoptPolicySet'>['policies'];
  readonly phases: Step<'PlanPhases'>['phases'];
  readonly gates: readonly Gate[];
  readonly seats: readonly Pick<Command<'CreateSeat'>, 'seat' | 'party' | 'body' | 'voting'>[];
  readonly procurement?: Omit<Command<'PublishInvitation'>, 'procurement' | 'applicationsBy' | 'tendersBy' | 'turnoverThreshold' | 'evidence'>;
  readonly results: {
    readonly kraSet: string;
    readonly kras: readonly { readonly kra: string; readonly name: Words; readonly indicators: readonly Indicator[] }[];
  };
  readonly budget: {
    /** What each component usually is of the whole, in percent. */
    readonly components: Readonly<Record<'TARGET_BUDGET' | 'INCENTIVE_POOL' | 'OWNER_COSTS' | 'RISK_RESERVE', number>>;
    readonly services: readonly { readonly service: string; readonly party: string; readonly name: Words }[];
  };
  readonly principles: readonly { readonly number: number; readonly text: Words }[];
}

const id = { type: 'string', pattern: '^[A-Za-z0-9][\\w-]{0,63}$' } as const;
const text = { type: 'string', minLength: 1, maxLength: 2000 } as const;
const words = object({ fi: text, sv: text, en: text });
const whole = { type: 'integer', minimum: 0, maximum: 10_000 } as const;
const decimal = { type: 'string', pattern: '^-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?$' } as const;
const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
const list = (items: object, minItems = 0) => ({ type: 'array', items, maxItems: 200, ...(minItems > 0 && { minItems }) });
/** What is checked more closely by the body of the command that it becomes. */
const checkedLater = (description: string) => ({ type: 'object', description });

function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((member) => !optional.includes(member)),
    additionalProperties: false,
  };
}

const gate = object(
  {
    gate: id,
    order: whole,
    from: id,
    to: id,
    decidingBody: id,
    concurringBodies: list(id),
    votingRule: oneOf(['UNANIMOUS', 'MAJORITY']),
    criteria: list(object({ criterion: id, text, evidenceTypes: list(text) })),
  },
  ['to', 'concurringBodies'],
);
const indicator = object({
  indicator: id,
  unit: text,
  direction: oneOf(['HIGHER', 'LOWER']),
  worst: decimal,
  base: decimal,
  best: decimal,
  frequency: text,
  method: text,
  weight: decimal,
});

export const templateSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A template for alliances of one kind',
  ...object(
    {
      template: { const: 1 },
      name: id,
      version: { ...whole, minimum: 1 },
      title: words,
      about: words,
      kind: oneOf(['SERVICE', 'PROJECT']),
      sector: text,
      parties: list(object({ party: id, kind: oneOf(['ORGANISATION', 'CONSORTIUM']), capacities: list(oneOf(CAPACITIES), 1), about: words }), 2),
      bodies: list(object({ body: id, kind: oneOf(BODY_KINDS), name: text }), 1),
      policies: checkedLater('The policies that differ from the usual ones; as in AdoptPolicySet.'),
      phases: list(object({ phase: id, kind: text, order: whole }), 1),
      gates: list(gate, 1),
      seats: list(object({ seat: id, party: id, body: id, voting: { type: 'boolean' } }), 2),
      procurement: checkedLater('What an invitation says whatever the procurement: requirements, limits, weights; as in PublishInvitation.'),
      results: object({ kraSet: id, kras: list(object({ kra: id, name: words, indicators: list(indicator, 1) }), 1) }),
      budget: object({
        components: object({ TARGET_BUDGET: whole, INCENTIVE_POOL: whole, OWNER_COSTS: whole, RISK_RESERVE: whole }),
        services: list(object({ service: id, party: id, name: words }), 1),
      }),
      principles: list(object({ number: { ...whole, minimum: 1 }, text: words }), 1),
    },
    ['procurement'],
  ),
} as const;
