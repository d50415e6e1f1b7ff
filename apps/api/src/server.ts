/** The HTTP server: Nest on Fastify, with its limits, and the OpenAPI document that it serves. */
import { BadRequestException } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Ledger } from '@app/ledger';
import { parseStrict } from '@app/proofs';
import { ApiModule } from './api.module';
import { Log } from './logging';
import { Stopping } from './stopping';
import type { LogLevel } from './settings';
import { strangeNameIn } from './strange-names';

const BODY_BYTES_MAX = 262_144;
const DEPTH_MAX = 24;
const KEEP_ALIVE_MS = 5_000;

/** JSON as it is read here: no member twice, and no deeper than any body is. */
export function parseBody(text: string): unknown {
  let depth = 0;
  for (const [bracket] of text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEPTH_MAX) throw new BadRequestException(`the body is nested more than ${DEPTH_MAX} levels deep`);
  }
  let body: unknown;
  try {
    body = parseStrict(text);
  } catch (error) {
    throw new BadRequestException('the body is no JSON, or names a member twice', { cause: error });
  }
  const strange = strangeNameIn(body);
  if (strange !== undefined) throw new BadRequestException(`property ${strange} should not exist`);
  return body;
}

export async function createServer(ledger: Ledger, logLevel: LogLevel): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    forceCloseConnections: 'idle',
    keepAliveTimeout: KEEP_ALIVE_MS,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.on(ledger), adapter, { logger: new Log(logLevel), bodyParser: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_BYTES_MAX }, (_, text, done) => {
    try {
      done(null, text === '' ? undefined : parseBody(String(text)));
    } catch (error) {
      done(error as Error);
    }
  });
  // Whoever is answered while the server ends is told to let go of the connection; it would be waited for otherwise.
  const stopping = app.get(Stopping);
  fastify.addHook('onSend', async (_, reply) => {
    if (stopping.hasBegun) reply.header('connection', 'close');
  });
  const document = openApiOf(app);
  fastify.get('/openapi.json', (_, reply) => reply.type('application/json').send(document));
  return app;
}

export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Alliance ledger')
    .setDescription('The decisions of an alliance, recorded as events that anybody can check.')
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  return SwaggerModule.createDocument(app, config, { operationIdFactory: (_, method) => method });
}
