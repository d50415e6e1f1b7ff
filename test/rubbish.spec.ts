/**
 * Throws generated rubbish at every route of the OpenAPI document. Whatever comes, the answer is a problem with a reason,
 * never a fault, and nothing is recorded. A failure names its seed: `SEED=17 npm test -- rubbish` throws the same again.
 */
import 'reflect-metadata';
import fc from 'fast-check';
import { registerAlliance, startServer, type Server } from './server';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const RUNS = 12;

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    '\u202e',
    'null',
    '0',
    -1,
    1.5,
    1e308,
    -0,
    true,
    [],
    {},
    '2024-02-31',
    '2024-13-01T00:00:00Z',
    '../../etc/passwd',
    "'; DROP TABLE entries; --",
    '<script>',
    'a'.repeat(70_000),
    '\ud800',
    { currency: 'EUR', minor: '-1' },
    { currency: 'EUR', minor: 1.5 },
    { currency: 'EUR', minor: '9'.repeat(40) },
    { currency: 'XXX', minor: '1' },
    { __proto__: { role: 'REGISTRAR' } },
    { constructor: { prototype: { admin: true } } },
  ),
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.string({ maxLength: 40, unit: 'binary' }),
);

describe(`rubbish (seed ${seed})`, () => {
  let server: Server;
  let alliance: string;
  let token: string;
  let paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  let schemas: Readonly<Record<string, Schema>>;

  beforeAll(async () => {
    server = await startServer();
    ({ alliance, token } = await registerAlliance(server));
    const document = (await server.send({ method: 'GET', url: '/openapi.json' })).body as {
      paths: typeof paths;
      components: { schemas: typeof schemas };
    };
    paths = document.paths;
    schemas = document.components.schemas;
  });
  afterAll(() => server.close());

  const membersOf = (path: string): string[] => {
    const body = (paths[path]!['post'] as { requestBody?: { content?: Record<string, { schema?: Schema }> } } | undefined)?.requestBody;
    const name = body?.content?.['application/json']?.schema?.$ref?.split('/').at(-1);
    return Object.keys((name && schemas[name]?.properties) || {});
  };
  const filled = (path: string, values: readonly string[]): string => {
    let i = 0;
    return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(name === 'alliance' ? alliance : values[(i += 1) % values.length]!));
  };
  const length = async () => (await server.ledger.recorder.history(`alliance-${alliance}`)).length;

  it('is answered with a problem on every route that takes a command, and changes nothing', async () => {
    const posts = Object.keys(paths).filter((path) => paths[path]!['post']);
    expect(posts.length).toBeGreaterThan(50);
    const before = await length();
    for (const path of posts) {
      const members = membersOf(path);
      const bodies = fc.oneof(nasty, members.length > 0 ? fc.dictionary(fc.constantFrom(...members), nasty, { maxKeys: members.length }) : nasty);
      await fc.assert(
        fc.asyncProperty(bodies, fc.string({ minLength: 1, maxLength: 20 }), async (body, word) => {
          const {
            status,
            type,
            body: problem,
          } = await server.send({
            method: 'POST',
            url: filled(path, [word]),
            token,
            as: 'role=REGISTRAR',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body) ?? '',
          });
          expect([path, status < 400 ? 'accepted' : status >= 500 ? problem : 'refused', type]).toStrictEqual([
            path,
            'refused',
            'application/problem+json; charset=utf-8',
          ]);
          expect(problem).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/), status, title: expect.any(String), detail: expect.any(String) });
        }),
        { seed, numRuns: RUNS },
      );
    }
    expect(await length()).toBe(before);
  });

  it('is never a fault on any route that is asked a question', async () => {
    const gets = Object.keys(paths).filter((path) => paths[path]!['get'] && !path.endsWith('/events'));
    expect(gets.length).toBeGreaterThan(15);
    for (const path of gets) {
      const query = (paths[path]!['get']!.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.string({ maxLength: 20 }), { minLength: 4, maxLength: 4 }), async (words) => {
          const asked = query.map((name, i) => `${name}=${encodeURIComponent(words[i % words.length]!)}`).join('&');
          const { status, body } = await server.send({
            method: 'GET',
            url: `${filled(path, ['nothing', ...words.filter((word) => word.length > 0)])}?${asked}`,
            token,
          });
          expect([path, asked, status < 500 ? 'answered' : body]).toStrictEqual([path, asked, 'answered']);
        }),
        { seed, numRuns: RUNS },
      );
    }
  });

  it.each([
    ['no JSON', '{"name": ', 'INVALID_REQUEST'],
    ['a member twice', '{"sector":"a","sector":"b"}', 'INVALID_REQUEST'],
    ['JSON a thousand levels deep', `${'['.repeat(1000)}${']'.repeat(1000)}`, 'INVALID_REQUEST'],
    ['a megabyte', JSON.stringify({ sector: 'x'.repeat(1_000_000) }), 'REQUEST_TOO_LARGE'],
    ['nothing at all', '', 'INVALID_REQUEST'],
  ])('%s is refused before anything is read', async (_, payload, code) => {
    const answer = await server.send({
      method: 'POST',
      url: '/alliances',
      token,
      as: 'role=LEDGER_ADMIN',
      headers: { 'content-type': 'application/json' },
      body: payload,
    });
    expect([answer.type, answer.body]).toStrictEqual(['application/problem+json; charset=utf-8', expect.objectContaining({ code })]);
  });

  it('asks who is there before it looks at anything', async () => {
    for (const path of Object.keys(paths).filter((one) => one.includes('{alliance}'))) {
      for (const method of ['get', 'post'] as const) {
        if (!paths[path]![method]) continue;
        const { status, body } = await server.send({
          method: method === 'get' ? 'GET' : 'POST',
          url: filled(path, ['x']),
          as: 'role=REGISTRAR',
          body: method === 'post' ? {} : undefined,
        });
        expect([path, status, body]).toStrictEqual([path, 401, expect.objectContaining({ code: 'UNAUTHENTICATED' })]);
      }
    }
  });
});
