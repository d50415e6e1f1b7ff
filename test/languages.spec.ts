/** Whoever is not answered is told why in the language that was asked for, whether or not a rule was ever asked. */
import 'reflect-metadata';
import { Controller, Get, HttpException, Module, ServiceUnavailableException } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NotReadyError, ResyncError } from '@app/ledger';
import { ANSWERS, ProblemFilter } from '../apps/api/src/problem';
import { FI } from '../apps/api/src/words/fi';
import { SV } from '../apps/api/src/words/sv';
import { openGroup, type Group } from './group';
import { startServer, type Server } from './server';

const LANGUAGES = ['en', 'fi', 'sv'] as const;
type Language = (typeof LANGUAGES)[number];
type Code = keyof typeof ANSWERS;
const said = (code: Code, language: Language): readonly string[] =>
  (language === 'en' ? ANSWERS[code].slice(1) : { fi: FI, sv: SV }[language][code]) as string[];
/** As a reader of that language sends it, with what may be had instead. */
const WANTED: Readonly<Record<Language, string>> = { en: 'en-GB', fi: 'fi-FI, fi;q=0.9, en;q=0.5', sv: 'sv, en;q=0.3' };

describe('an answer that is no success', () => {
  let server: Server;
  let group: Group;
  beforeAll(async () => {
    server = await startServer();
    group = await openGroup(server);
  });
  afterAll(() => server.close());

  const ask = async (url: string, language: Language, token?: string) =>
    server.send({ method: 'GET', url, ...(token && { token }), headers: { 'accept-language': WANTED[language] } });

  it.each(LANGUAGES)('is told in the language asked for: %s', async (language) => {
    const { token } = group.people.manager;
    for (const [code, status, answer] of [
      ['UNAUTHENTICATED', 401, await ask('/alliances', language)],
      ['NOT_FOUND', 404, await ask('/nothing/of/the/kind', language, token)],
      ['ALLIANCE_NOT_FOUND', 404, await ask('/alliances/none/decisions', language, token)],
      ['NOT_READY', 503, await ask(`/alliances?at=${group.stream}@9999`, language, token)],
      [
        'REQUEST_TOO_LARGE',
        413,
        await group.tell('manager', 'documents', { title: 'x'.repeat(300_000) }, { status: 413, headers: { 'accept-language': WANTED[language] } }),
      ],
    ] as const) {
      const [title, detail] = said(code, language);
      expect([answer.status, answer.headers['content-language'], answer.body]).toStrictEqual([
        status,
        language,
        { type: `/problems/${code}`, title, status, code, detail },
      ]);
    }
  });

  it.each([
    ['en', 'en'],
    ['fi', 'fi, en'],
    ['sv', 'sv, en'],
  ] as const)('names the faults of a request by its members, which are English, and says so: %s', async (language, languages) => {
    const headers = { 'accept-language': WANTED[language] };
    const { body, headers: got } = await group.tell('manager', 'documents', { colour: 'red' }, { status: 400, headers });
    expect([body, got['content-language']]).toStrictEqual([
      {
        type: '/problems/INVALID_REQUEST',
        title: said('INVALID_REQUEST', language)[0],
        status: 400,
        code: 'INVALID_REQUEST',
        detail: expect.stringContaining('property colour should not exist'),
      },
      languages,
    ]);
  });

  it.each(LANGUAGES)('is explained under the address that it names: %s', async (language) => {
    for (const code of ['FAULT', 'INVALID_REQUEST', 'DECISION_NOT_FOUND'] as const) {
      const [title, remedy] = said(code, language);
      expect((await ask(`/problems/${code}`, language)).body).toStrictEqual({ code, status: ANSWERS[code][0], title, remedy });
    }
    expect((await ask('/problems', language)).body).toHaveLength(Object.keys(ANSWERS).length);
  });

  it('is in English for whoever asks for a language that is not spoken here, and for nothing', async () => {
    for (const wanted of ['de', '*', undefined]) {
      const answer = await server.send({ method: 'GET', url: '/alliances', ...(wanted && { headers: { 'accept-language': wanted } }) });
      expect(answer.body).toMatchObject({ title: said('UNAUTHENTICATED', 'en')[0] });
    }
  });
});

/** What no request can bring about at will. */
@Controller()
class Failing {
  @Get('fault')
  fault(): never {
    throw new Error('the disk is full');
  }
  @Get('contended')
  contended(): never {
    throw new NotReadyError('CONTENDED', 'alliance-x: gave up');
  }
  @Get('resync')
  resync(): never {
    throw new ResyncError('another epoch');
  }
  @Get('away')
  away(): never {
    throw new ServiceUnavailableException('the store does not answer');
  }
  @Get('busy')
  busy(): never {
    throw new HttpException('Too many documents', 429);
  }
}
@Module({ controllers: [Failing], providers: [{ provide: APP_FILTER, useClass: ProblemFilter }] })
class FailingModule {}

describe('what goes wrong in the ledger itself', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(FailingModule, new FastifyAdapter(), { logger: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  it.each(
    LANGUAGES.flatMap((language) =>
      (['FAULT', 'CONTENDED', 'RESYNC', 'NOT_READY', 'TOO_MANY_REQUESTS'] as const).map((code) => [language, code] as const),
    ),
  )('is told in %s, and nothing of the cause: %s', async (language, code) => {
    const url = { FAULT: '/fault', CONTENDED: '/contended', RESYNC: '/resync', NOT_READY: '/away', TOO_MANY_REQUESTS: '/busy' }[code];
    const { statusCode, headers, json } = await app.inject({ url, headers: { 'accept-language': WANTED[language] } });
    const [title, detail] = said(code, language);
    expect([statusCode, headers['content-language'], json()]).toStrictEqual([
      ANSWERS[code][0],
      language,
      { type: `/problems/${code}`, title, status: ANSWERS[code][0], code, detail },
    ]);
  });
});
