/**
 * What `docs/audit-questions.md` says is so: every request that stands there is asked by an auditor, over HTTP, of the alliance
 * that is played from the example, and every figure is compared.
 */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { CommandBus } from '@nestjs/cqrs';
import { parse } from 'yaml';
import { isAsExpected, valueAt } from '../apps/api/src/player/figures';
import { readScenario } from '../apps/api/src/player/file';
import { Player } from '../apps/api/src/player/player';
import { INVARIANTS } from './invariants';
import { startServer, type Server } from './server';

const PAGE = readFileSync('docs/audit-questions.md', 'utf8');
const QUESTIONS = PAGE.split(/^## (?=\d+\. )/m).slice(1);

interface Asked {
  readonly question: string;
  readonly path: string;
  readonly figures: readonly (readonly [path: string, expected: unknown])[];
}
/** Each request with the table of figures that follows it. */
const REQUESTS: readonly Asked[] = QUESTIONS.flatMap((text) => {
  const question = text.slice(0, text.indexOf('\n'));
  return text
    .split(/^GET /m)
    .slice(1)
    .map((part) => ({
      question,
      path: part.slice(0, part.indexOf('\n')),
      figures: [...part.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm)].map(([, path, value]) => [path!, parse(value!)] as const),
    }));
});

describe('what an auditor asks', () => {
  let server: Server;
  let alliance: string;
  let token: string;

  beforeAll(async () => {
    server = await startServer();
    const played = await new Player(server.ledger, server.app.get(CommandBus), readScenario('examples/tesoma.yaml')).play();
    expect(played.differences).toStrictEqual([]);
    alliance = String(played.alliance);
    token = server.ledger.vault.createToken(played.persons.get('auditor')!).secret;
    // The tables are kept behind the writes: whoever names a position waits until they are there.
    await server.send({ method: 'GET', url: `/alliances?at=alliance-${alliance}@${played.entries - 1}`, token });
  }, 120_000);
  afterAll(() => server.close());

  it('has at least one request with figures for each of the questions', () => {
    expect(QUESTIONS.map((text) => Number.parseInt(text, 10))).toStrictEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    for (const text of QUESTIONS) expect(text).toMatch(/^GET \/alliances\/\{alliance\}\//m);
    expect(REQUESTS.filter(({ figures }) => figures.length === 0)).toStrictEqual([]);
  });

  it('names only rules that there are', () => {
    const named = [...PAGE.matchAll(/\b(?:GT|[A-Z])-\d\d\b/g)].map(([id]) => id);
    expect(named.filter((id) => !INVARIANTS.includes(id))).toStrictEqual([]);
  });

  it.each(REQUESTS.map((one) => [one.question, one.path, one] as const))('B-01 %s %s', async (_, __, { path, figures }) => {
    const asked = () => server.send({ method: 'GET', url: path.replace('{alliance}', alliance), token });
    const { status, body } = await asked();
    expect([status, body]).toStrictEqual([200, expect.anything()]);
    const wrong = figures
      .map(([at, expected]) => ({ at, expected, got: valueAt(body, at) }))
      .filter(({ expected, got }) => !isAsExpected(expected, got));
    expect(wrong).toStrictEqual([]);
    expect((await asked()).body).toStrictEqual(body);
  });
});
