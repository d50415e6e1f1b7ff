/** The JSON Schema of scenario files; `examples/scenario.schema.json` is made from it. */

const text = { type: 'string', minLength: 1, maxLength: 4000 } as const;
const label = { type: 'string', pattern: '^[A-Za-z][\\w-]{0,63}$' } as const;
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)?)?$',
  description: 'An instant. Without Z or an offset it is local time of the alliance; a day alone is its noon.',
} as const;
const refusal = {
  description: 'The whole refusal: its code, and every member that goes with it. A code alone has no other members.',
  anyOf: [text, { type: 'object', required: ['code'], properties: { code: text } }],
} as const;

const object = (properties: object, required: readonly string[], description?: string) => ({
  type: 'object', properties, required, additionalProperties: false, ...(description && { description }),
});

export function scenarioSchema(commands: readonly string[]) {
  const who = object({ person: label, role: text, capacity: text, party: text, seat: text }, ['role'], 'Who acts, and as what. Without a person it is the administrator of the ledger.');
  const events = {
    type: 'array',
    items: { anyOf: [text, object({ type: text, data: { type: 'object' }, effective: text }, ['type'])] },
  };
  const step = object(
    {
      note: text, at: instant, as: who, do: { type: 'string', enum: commands }, with: { type: 'object' }, key: text,
      ifMatch: { anyOf: [{ type: 'integer', minimum: 0 }, text] }, effective: text, lateBecause: text, authority: { type: ['object', 'string'] },
      evidence: { type: 'array' },
      save: { anyOf: [label, { type: 'object', additionalProperties: { type: 'string', pattern: '^(id|hash)(\\[\\w+\\])?$|^revision$' }, propertyNames: label }] },
      expect: object({ events, created: { type: 'array', items: text }, refusal }, []),
    },
    ['at', 'as', 'do'],
  );
  const together = object(
    { note: text, together: object({ steps: { type: 'array', items: step, minItems: 2 }, succeed: { type: 'integer', minimum: 0 }, refusals: { type: 'array', items: refusal } }, ['steps', 'succeed']) },
    ['together'],
  );
  const wait = object({ note: text, wait: object({ until: instant }, ['until']) }, ['wait']);
  const look = object(
    {
      note: text,
      expect: object(
        {
          view: text, params: { type: 'object' }, asOf: { anyOf: [text, { type: 'integer', minimum: 0 }] }, effectiveOn: text,
          figures: { type: 'object' }, refusals: { type: 'integer', minimum: 0 },
        },
        [],
      ),
    },
    ['expect'],
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scenario of an alliance',
    ...object(
      {
        scenario: { const: 1 }, title: text, persons: { type: 'array', items: label, uniqueItems: true },
        documents: { type: 'object', propertyNames: label, additionalProperties: { anyOf: [object({ text: { type: 'string' } }, ['text']), object({ sha256: { type: 'string', pattern: '^[\\w-]{43}$' } }, ['sha256'])] } },
        tokens: { type: 'array', items: label },
        steps: {
          type: 'array', minItems: 1,
          items: { type: 'object', if: { required: ['do'] }, then: step, else: { if: { required: ['together'] }, then: together, else: { if: { required: ['wait'] }, then: wait, else: look } } },
        },
      },
      ['scenario', 'title', 'persons', 'steps'],
    ),
  };
}
