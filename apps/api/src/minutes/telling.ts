/**
 * What everything in the minutes is told with: the words of the language, how days and amounts are written in it, and how
 * persons and parties are called. In a public copy only those are named who acted for a seat or in an office of the meeting.
 */
import { ERASED, type Authority, type Evidence } from '@app/alliance';
import type { MinutesContent, MinutesMatter } from '@app/views';
import { EFFECTS, type EffectWords } from './effects/words';
import { LANGUAGES, writingIn, type Language, type Writing } from './writing';
import { called, WORDS, type Words } from './words';

/** The name of a person, where somebody knows it and it was not erased. */
export type NameOf = (person: string) => string | undefined;

export interface Telling {
  readonly words: Words;
  readonly effects: EffectWords;
  readonly write: Writing;
  /** The local day of the meeting: what happened on it is told by the time alone. */
  readonly day: string;
  readonly isPublic: boolean;
  /** A person as this copy calls them. */
  person(person: string): string;
  /** A person with the seat. */
  seated(seat: string | undefined, person: string): string;
  party(party: string): string;
  parties(parties: readonly string[]): string;
  /** A name that is given in several languages, in this one or the first there is; undefined for what is no such name. */
  named(names: object): string | undefined;
  /** What somebody wrote; what was erased says so in the language of the document. */
  said(text: string): string;
  at(instant: string): string;
}

export function tellingOf(content: MinutesContent, language: Language, nameOf: NameOf): Telling {
  const { organisation, timezone, profile } = content;
  const words = WORDS[language];
  const write = writingIn(language, timezone);
  const isPublic = profile === 'PUBLIC';
  const officers = officersOf(content);
  const named = new Map(organisation.parties.map(({ party, legalName }) => [party, legalName]));
  const person = (id: string): string => (isPublic && !officers.has(id) ? words.labels.participant : (nameOf(id) ?? id));
  const party = (id: string): string => named.get(id) ?? id;
  return {
    words,
    effects: EFFECTS[language],
    write,
    day: organisation.day,
    isPublic,
    person,
    seated: (seat, id) => (seat === undefined ? person(id) : `${seat} ${person(id)}`),
    party,
    parties: (ids) => ids.map(party).join(', '),
    named: (names) => nameIn(names, language),
    said: (text) => (text === ERASED ? words.labels.erased : text),
    at: (instant) => write.at(instant, organisation.day),
  };
}

/** Undefined for what holds anything but texts by language. */
export function nameIn(names: object, language: Language): string | undefined {
  const known = names as { readonly [language: string]: string };
  if (Object.keys(names).some((one) => !LANGUAGES.includes(one as Language))) return undefined;
  return [language, ...LANGUAGES].map((one) => known[one]).find((name) => name !== undefined);
}

export const authorityTold = ({ kind, ref }: Authority, { words }: Telling): string => `${called(words.authorities, kind)} ${ref}`;

export const documents = (evidence: readonly Evidence[], { words }: Telling): string =>
  evidence.map(({ document, version, sha256 }) => `${document}, ${words.sentences.version(version)}, sha256:${sha256}`).join('\n');

/** Whoever sat in a seat, or answered for the meeting or its minutes. */
function officersOf({ organisation, items, decidedInWriting, legality }: MinutesContent): ReadonlySet<string> {
  const voters = (matter: MinutesMatter) => matter.ballots.flatMap(({ votes }) => votes.map(({ person }) => person));
  return new Set(
    [
      ...organisation.seats.flatMap(({ holder, present }) => [holder, ...present.map(({ person }) => person)]),
      ...[...items, ...decidedInWriting].flatMap((matter) => [...voters(matter), ...matter.deputies.map(({ person }) => person)]),
      ...legality.inspectors.map(({ person }) => person),
      legality.chair,
      legality.secretary,
      organisation.notice?.by,
    ].filter((one) => one !== undefined),
  );
}
