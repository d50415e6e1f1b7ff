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
const list = (items: object, minItems = 0) => ({ type: 'array', items, ...(minItems > 0 && { minItems }) });
const whole = { type: 'integer', minimum: 0 } as const;

const object = (properties: object, required: readonly string[], description?: string) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...(description && { description }),
});

const who = object(
  { person: label, role: text, capacity: text, party: text, seat: text },
  ['role'],
  'Who acts, and as what. Without a person it is the administrator of the ledger.',
);
const asker = object(
  { person: label, role: text, capacity: text, party: text, seat: text },
  ['person'],
  'Who asks, with whatever roles that person holds. Without it, an auditor does.',
);
const events = list({ anyOf: [text, object({ type: text, data: { type: 'object' }, effective: text }, ['type'])] });
const saved = { type: 'object', additionalProperties: { type: 'string', pattern: '^(id|hash)(\\[\\w+\\])?$|^revision$' }, propertyNames: label };

const stepOf = (commands: readonly string[]) =>
  object(
    {
      note: text,
      at: instant,
      as: who,
      do: { type: 'string', enum: commands },
      with: { type: 'object' },
      key: text,
      ifMatch: { anyOf: [whole, text] },
      effective: text,
      lateBecause: text,
      authority: { type: ['object', 'string'] },
      evidence: { type: 'array' },
      save: { anyOf: [label, saved] },
      expect: object({ events, created: list(text), refusal }, []),
    },
    ['at', 'as', 'do'],
  );
const DRAFTS = ['bodies', 'seats', 'principles', 'kras', 'indicators', 'weights', 'invitation', 'lines'] as const;
const drafted = object(
  {
    note: text,
    at: instant,
    as: who,
    draft: { enum: DRAFTS },
    with: { type: 'object' },
    effective: text,
    lateBecause: text,
    authority: { type: ['object', 'string'] },
    evidence: { type: 'array' },
    expect: object({ events, refusal }, [], 'What comes of each of them.'),
  },
  ['at', 'as', 'draft'],
  'Sends what the template of the alliance has ready for the occasion.',
);
const togetherOf = (step: object) =>
  object({ note: text, together: object({ steps: list(step, 2), succeed: whole, refusals: list(refusal) }, ['steps', 'succeed']) }, ['together']);
const wait = object({ note: text, wait: object({ until: instant }, ['until']) }, ['wait']);
const look = object(
  {
    note: text,
    as: asker,
    expect: object(
      {
        view: text,
        without: { anyOf: [text, whole] },
        params: { type: 'object' },
        asOf: { anyOf: [text, whole] },
        effectiveOn: text,
        figures: { type: 'object' },
        refusals: whole,
      },
      [],
    ),
  },
  ['expect'],
);
const documents = {
  type: 'object',
  propertyNames: label,
  additionalProperties: {
    anyOf: [object({ text: { type: 'string' } }, ['text']), object({ sha256: { type: 'string', pattern: '^[\\w-]{43}$' } }, ['sha256'])],
  },
};

/** Each kind of step is told by the member that only it has, so that a fault is reported for the kind that was meant. */
const momentOf = (step: object) => ({
  type: 'object',
  if: { required: ['do'] },
  then: step,
  else: {
    if: { required: ['draft'] },
    then: drafted,
    else: { if: { required: ['together'] }, then: togetherOf(step), else: { if: { required: ['wait'] }, then: wait, else: look } },
  },
});

export const scenarioSchema = (commands: readonly string[]) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Scenario of an alliance',
  ...object(
    {
      scenario: { const: 1 },
      title: text,
      persons: { ...list(label), uniqueItems: true },
      documents,
      tokens: list(label),
      steps: list(momentOf(stepOf(commands)), 1),
    },
    ['scenario', 'title', 'persons', 'steps'],
  ),
});
