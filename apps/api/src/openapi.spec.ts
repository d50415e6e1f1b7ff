import { readFileSync } from 'node:fs';

/** The document as it is committed: people write requests and scenario files by it. */
const text = readFileSync('openapi.json', 'utf8');
const { components } = JSON.parse(text) as { components: { schemas: Record<string, object> } };

describe('the OpenAPI document', () => {
  it('describes everything that it refers to', () => {
    const named = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, ref]) => ref!);
    const unknown = named.filter((ref) => !Object.hasOwn(components.schemas, ref.replace('#/components/schemas/', '')));
    expect([named.length > 0, [...new Set(unknown)]]).toStrictEqual([true, []]);
  });
});
