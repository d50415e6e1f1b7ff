/** What can be known of the containers without an engine: that files name what is there, and start what `npm start` starts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { ledgerPlace } from '@app/ledger';

interface Service {
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly depends_on?: Readonly<Record<string, object>>;
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly networks?: Readonly<Record<string, unknown>>;
}

const DOCKERFILE = readFileSync('docker/Dockerfile', 'utf8').replaceAll(/\\\n\s*/g, ' ');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const linesOf = (instruction: string): string[] =>
  [...DOCKERFILE.matchAll(new RegExp(`^(?:HEALTHCHECK .* )?${instruction} (.*)$`, 'gm'))].map(([, rest]) => rest!);

describe('the image', () => {
  it('starts what npm start starts', () => {
    const [started] = /node dist\/\S+/.exec(scripts['start']!)!;
    expect(
      linesOf('CMD')
        .map((line) => (JSON.parse(line) as string[]).join(' '))
        .at(-1),
    ).toBe(started);
    expect(DOCKERFILE).toContain('RUN npm run build');
    expect(scripts['build']).toBe('nest build api');
  });

  it('copies only what is there, and what the building needs is not kept from it', () => {
    const sources = linesOf('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    const let_in = readFileSync('docker/Dockerfile.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(sources.filter((source) => !existsSync(source))).toStrictEqual([]);
    expect(sources.filter((source) => !let_in.includes(source))).toStrictEqual([]);
  });

  it('runs as a user without rights, in two stages, and says whether it is ready', () => {
    expect([linesOf('FROM').length, linesOf('USER')]).toStrictEqual([2, ['node']]);
    expect(DOCKERFILE).toMatch(/HEALTHCHECK .*\/health\/ready/);
    expect(DOCKERFILE.indexOf('USER node')).toBeLessThan(DOCKERFILE.indexOf('CMD ["node", "dist'));
  });

  it('is of the Node that the project runs on, and holds no secret', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly engines: { readonly node: string } };
    expect(linesOf('FROM').map((line) => /^node:(\d+)-/.exec(line)?.[1])).toStrictEqual(Array(2).fill(/\d+/.exec(engines.node)![0]));
    expect(DOCKERFILE).not.toMatch(/^(ENV|ARG) .*(KEY|SECRET|PASSWORD|TOKEN)/im);
  });
});

describe.each(readdirSync('docker').filter((file) => file.endsWith('.yaml')))('docker/%s', (file) => {
  const { services, volumes = {}, networks = {} } = parse(readFileSync(join('docker', file), 'utf8')) as Compose;
  const all = Object.values(services);

  it('names only files, volumes, networks and services that are there', () => {
    for (const { build } of all) if (build) expect(existsSync(resolve('docker', build.context, build.dockerfile))).toBe(true);
    const named = all.flatMap((service) => (service.volumes ?? []).map((volume) => volume.split(':')[0]!));
    expect(new Set(named)).toStrictEqual(new Set(Object.keys(volumes)));
    expect(new Set(all.flatMap((service) => service.networks ?? []))).toStrictEqual(new Set(Object.keys(networks)));
    for (const name of all.flatMap((service) => Object.keys(service.depends_on ?? {}))) expect(services).toHaveProperty(name);
  });

  it('keeps the file system of the ledger read-only, its rights few, its port on loopback, and the data on a volume', () => {
    const { ledger } = services;
    expect(ledger).toMatchObject({ read_only: true, cap_drop: ['ALL'], volumes: ['data:/data'] });
    expect(all.flatMap(({ ports = [] }) => ports).filter((port) => !port.startsWith('127.0.0.1:'))).toStrictEqual([]);
  });

  it('gives no secret, and an address that the ledger reads', () => {
    const environments = all.flatMap(({ environment = {} }) => Object.entries(environment));
    expect(environments.filter(([name]) => /KEY|SECRET|PASSWORD|TOKEN/i.test(name))).toStrictEqual([]);
    const url = services['ledger']!.environment?.['LEDGER_URL'];
    const place = url === undefined ? undefined : ledgerPlace(url, '/data');
    expect(place?.name).toBe('kurrentdb' in services ? 'kurrentdb:2113, ledger ledger' : undefined);
  });
});

describe('what is told about stores and containers', () => {
  const texts = ['docs/stores.md', 'docker/README.md'].map((file) => [file, readFileSync(file, 'utf8')] as const);

  it.each(texts)('%s names only commands and files that are there', (file, text) => {
    const commands = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toStrictEqual([]);
    const files = [...text.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path]) => resolve(file, '..', path!));
    expect(files.filter((path) => !existsSync(path))).toStrictEqual([]);
    const built = [...text.matchAll(/dist\/(apps\/[\w/-]+)\.js/g)].map(([, path]) => `${path}.ts`);
    expect(built.filter((path) => !existsSync(path))).toStrictEqual([]);
  });
});
