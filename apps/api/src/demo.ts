/** The first start of an empty ledger plays an example, so that there is something to look at; DEMO=off leaves it empty. */
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { registered, standingOf, type Money, type Standing } from '@app/alliance';
import type { Entry, Ledger } from '@app/ledger';
import { localDay } from './calendar';
import type { Scenario } from './player/file';
import { Player, type Played } from './player/player';
import { reportOf } from './player/report';
import { seeAt } from './views/see-at';

/** Seen from the folder that the ledger is started in. */
export const EXAMPLE = join('examples', 'tesoma.yaml');

export interface Demonstration {
  readonly played: Played;
  readonly tokens: readonly { readonly label: string; readonly secret: string }[];
}

/** Whether no alliance was registered yet: the first of them stands near the beginning of the ledger's order. */
export async function isEmpty({ store }: Ledger): Promise<boolean> {
  for await (const { stream } of store.feed()) if (stream.startsWith('alliance-')) return false;
  return true;
}

export async function demonstrate(app: INestApplicationContext, ledger: Ledger, scenario: Scenario): Promise<Demonstration> {
  const played = await new Player(ledger, app.get(CommandBus), scenario).play();
  const tokens = (scenario.tokens ?? []).map((label) => ({ label, secret: ledger.vault.createToken(played.persons.get(label)!).secret }));
  return { played, tokens };
}

type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

const euros = ({ currency, minor }: Money): string => {
  const digits = minor.replace('-', '').padStart(3, '0');
  return `${minor.startsWith('-') ? '-' : ''}${digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)} ${currency}`;
};
const table = (title: string, rows: readonly (readonly string[])[]): string => {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), []);
  return [
    title,
    ...rows.map(
      (row) =>
        `  ${row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}`,
    ),
  ].join('\n');
};

/** What came of the history, who can be asked as whom, and what to try next. */
export async function shownAs({ played, tokens }: Demonstration, ledger: Ledger, url: string): Promise<string> {
  const history = await ledger.recorder.history(`alliance-${played.alliance}`);
  const at = `${url}/alliances/${played.alliance}`;
  const token = tokens.at(-1)?.secret ?? '';
  return [
    '',
    reportOf(played),
    '',
    ...summaryOf(history),
    table(
      'Tokens, shown once. Each names a person; what that person may do today, the alliance says',
      tokens.map(({ label, secret }) => [label, secret, rolesOf(history, played.persons.get(label)!)]),
    ),
    '',
    'Try next',
    `  curl -s -H "Authorization: Bearer ${token}" "${at}/decisions"`,
    `  curl -s -H "Authorization: Bearer ${token}" "${at}/cost-frame?asOf=2020-06-30"`,
    `  curl -s -H "Authorization: Bearer ${token}" "${at}/refusals"`,
    '',
  ].join('\n');
}

/** What somebody may claim, as it goes into `Acting-As`. */
const claimOf = ({ role, party, seat }: Standing): string => [role, party, seat].filter((part) => part !== undefined).join(' ');

function rolesOf(history: readonly Entry[], person: string): string {
  const today = localDay(history.at(-1)!.recorded, registered(history)!.timezone);
  return standingOf(history, person, today).map(claimOf).join(', ');
}

const text = (value: unknown): string => (value === undefined ? '' : String(value));

/** Days after which the cost frame looks otherwise. */
const MOVES = new Set(['CostFrameFixed', 'CostFrameChanged', 'ReserveDrawn', 'BudgetMovementReversed', 'BudgetTransferred']);

function summaryOf(history: readonly Entry[]): readonly string[] {
  const now = history.at(-1)!.recorded;
  const rowsOf = (view: string) => (seeAt({ history, now }, { view }) as unknown as Rows).rows;
  const days = history.filter(({ type }) => MOVES.has(type)).map(({ day }) => day);
  const frames = [...new Set([...days, history.at(-1)!.day])].map((asOf) => {
    const { components, total } = seeAt({ history, now }, { view: 'cost-frame', asOf }) as unknown as {
      components: Record<string, Money>;
      total: Money;
    };
    return [asOf, ...Object.values(components).map(euros), euros(total)];
  });
  return [
    table(
      'Gates',
      rowsOf('gates').map(({ gate, status, decidingBody, decision }) => [gate, status, decidingBody, decision].map(text)),
    ),
    '',
    table(
      'Candidates: members, and how many of them were added after the application',
      rowsOf('procurements').flatMap(({ candidates }) =>
        (candidates as Rows).rows.map(({ candidate, status, members, added }) => [candidate, status, members, added].map(text)),
      ),
    ),
    '',
    table(
      'Decisions',
      rowsOf('decisions').map(({ decision, label, body, status, outcome }) => [decision, label, body, status, outcome].map(text)),
    ),
    '',
    table('Cost frame, as known at the end of a day: target budget, incentive pool, owner costs, risk reserve, total', frames),
    '',
    ...earnedOf({ history, now }),
  ];
}

/** What the producers earned in each period, and what of the cost frame was used for it. */
function earnedOf(reading: { readonly history: readonly Entry[]; readonly now: string }): readonly string[] {
  const { rows } = seeAt(reading, { view: 'incentives' }) as unknown as Rows;
  const { used, unused } = seeAt(reading, { view: 'frame-use' }) as unknown as Record<'used' | 'unused', Record<string, Money>>;
  const parties = (row: Rows['rows'][number]) => row['parties'] as readonly { party: string; amount: Money }[];
  const settled = rows.filter(({ isApproved }) => isApproved === true);
  if (settled.length === 0) return [];
  return [
    table(
      'Settlements: target, actual costs, gain or pain share, earned by results, net, and what each party has of it',
      settled.map((row) => [
        text(row['period']),
        ...['target', 'actual', 'gainOrPain', 'kra', 'net'].map((figure) => euros(row[figure] as Money)),
        ...parties(row).map(({ party, amount }) => `${party} ${euros(amount)}`),
      ]),
    ),
    '',
    table(
      'Use of the cost frame',
      [...Object.entries(used), ...Object.entries(unused).map(([name, amount]) => [`unused ${name}`, amount] as const)].map(([name, amount]) => [
        name,
        euros(amount),
      ]),
    ),
    '',
  ];
}
