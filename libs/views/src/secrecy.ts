/**
 * Which documents are secret, on what ground of law and until when, and who may see what they are (E-05). The ledger holds no
 * document, only what identifies one; of a secret one, the title and what was written about it are kept from everybody else.
 */
import {
  bodies,
  combine,
  publicities,
  publicityOn,
  registered,
  roles,
  seats,
  SEE_SECRETS,
  seesSecrets,
  standingOf,
  type Recorded,
} from '@app/alliance';
import { among, why } from './trail';
import { listed, present, tally, viewOf } from './view';

/** Everybody who came by a role or a seat at any time. */
const people = (history: readonly Recorded[]): readonly string[] => [
  ...new Set(
    history.flatMap(({ data }) => Object.entries(data).flatMap(([name, value]) => (/^(person|registrar)$/.test(name) ? [String(value)] : []))),
  ),
];

export const secrecyView = viewOf({
  fold: combine({ bodies, publicities, roles, seats }),
  answer({ publicities: known }, trail, { effectiveOn: date }) {
    const rows = [...known.keys()].flatMap((document) => {
      const { class: named, ended, ...publicity } = publicityOn(known, document, date);
      if (named !== 'SECRET' && !ended) return [];
      const entries = among(trail.of('document', document), 'DocumentRegistered', 'PublicityClassified');
      const [first] = entries;
      return [
        present({
          document,
          kind: first!.type === 'DocumentRegistered' ? first!.data.kind : undefined,
          title: first!.type === 'DocumentRegistered' ? first!.sealed.title : undefined,
          status: ended ? 'ENDED' : 'SECRET',
          ...publicity,
          reviewDue: publicity.reviewOn <= date,
          by: entries.at(-1)!.actor,
          ...why(entries),
        }),
      ];
    });
    const readers = registered(trail.all)
      ? people(trail.all).flatMap((person) => {
          const standing = standingOf(trail.all, person, date);
          const held = [...new Set(standing.map(({ role }) => role))].filter((role) => SEE_SECRETS.includes(role));
          return seesSecrets(standing, trail.all) ? [{ person, roles: held }] : [];
        })
      : [];
    return {
      ...listed(rows),
      counts: tally([...known.keys()].map((document) => publicityOn(known, document, date).class)),
      seenBy: { roles: SEE_SECRETS, people: readers },
    };
  },
});

interface Kept {
  readonly secret: string;
  readonly entries: Recorded[];
}
const kept = new WeakMap<readonly Recorded[], Kept>();
const NOTHING = Object.freeze({});

/** The history for those who may not see what is secret: of an entry about a secret document, nothing sealed is opened. */
export function withoutSecrets(history: readonly Recorded[], secret: readonly string[]): readonly Recorded[] {
  if (secret.length === 0) return history;
  const named = secret.join();
  const known = kept.get(history);
  const made: Kept = known?.secret === named ? known : { secret: named, entries: [] };
  kept.set(history, made);
  const documents = new Set(secret);
  for (let i = made.entries.length; i < history.length; i += 1) {
    const entry = history[i]!;
    const { document } = entry.data as { readonly document?: unknown };
    const isSecret = typeof document === 'string' && documents.has(document);
    made.entries.push(isSecret ? (Object.create(entry, { sealed: { value: NOTHING, enumerable: true } }) as Recorded) : entry);
  }
  return made.entries;
}
