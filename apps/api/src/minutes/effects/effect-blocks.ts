/**
 * What a decision carries out or allows, as a registry reads it: what is done, and under it each thing that the decision
 * says of it. Amounts, days and words are those of the language; labels and what people wrote stay as they are. What has no
 * word stands under its technical name, set as code, so that nothing is left out.
 */
import type { Allowing, Authority, Does, Effect, Evidence, Money } from '@app/alliance';
import type { Block, Piece, Point, Told } from '../document';
import { authorityTold, documents, type Telling } from '../telling';
import { called } from '../words';

type Names = { readonly [name: string]: string };
/** What is said of something: a text, or what stands in a list under it. */
type Said = Pick<Point, 'text' | 'points'>;

export function effectBlock(effect: Effect, tell: Telling): Block {
  const { carriesOut, permits, does, allows } = tell.effects;
  const { id, type, said } = partsOf(effect);
  const caption = 'does' in effect ? carriesOut(called(does, type)) : permits(called(allows, type));
  return { kind: 'captioned', caption, points: [{ label: tell.words.labels.id, text: id }, ...pointsOf(said, tell, type)] };
}

function partsOf(effect: Effect): { readonly id: string; readonly type: Does | Allowing['allows']; readonly said: object } {
  if ('does' in effect) return { id: effect.id, type: effect.does, said: effect.command };
  const { id, allows, ...said } = effect;
  return { id, type: allows, said };
}

const pointsOf = (said: object, tell: Telling, effect?: string): readonly Point[] =>
  Object.entries(said)
    .filter(([, value]) => value !== undefined)
    .map(([member, value]) => ({ label: nameOf(member, tell, effect), ...saidIn(member, value, tell) }));

/** What a member is called: in this very effect, else anywhere. Components and kinds of matter are called what they always are. */
function nameOf(member: string, { effects, words }: Telling, effect = ''): Piece {
  const own = (effects.particular as { readonly [effect: string]: Names })[effect] ?? {};
  const names: Names = { ...words.decisionTypes, ...effects.codes.component, ...effects.members, ...own };
  return Object.hasOwn(names, member) ? names[member]! : { code: member };
}

function saidIn(member: string, value: unknown, tell: Telling): Said {
  if (Array.isArray(value))
    return listed(
      value.map((one) => (isPlain(one, tell) ? compact(pointsOf(one, tell)) : saidIn(member, one, tell))),
      tell,
    );
  if (!isObject(value)) return { text: valueTold(member, value, tell) };
  if (isPlain(value, tell)) return listed(pointsOf(value, tell), tell);
  return { text: wholeTold(value, tell) };
}

/** Names and codes stand side by side; as soon as one is more than a word, each stands by itself. */
function listed(all: readonly Point[], tell: Telling): Said {
  if (all.length === 0) return { text: tell.words.labels.none };
  // One of several members stays in a list: beside its own label it would have two.
  if (all.length === 1 && all[0]!.label === undefined && !Array.isArray(all[0]!.text)) return all[0]!;
  const isShort = all.every(({ label, text }) => label === undefined && typeof text === 'string' && !/[\s,]/.test(text));
  return isShort ? { text: all.map(({ text }) => text as string).join(', ') } : { points: all };
}

/** The members of one of several things, in a line where they fit. */
function compact(points: readonly Point[]): Said {
  if (points.some((one) => one.points !== undefined)) return { points };
  return { text: points.flatMap(({ label, text }, i) => [...(i > 0 ? ['; ', ...pieces(label).map(lower)] : pieces(label)), ': ', ...pieces(text)]) };
}

const pieces = (told: Told | undefined): readonly Piece[] =>
  told === undefined ? [] : Array.isArray(told) ? (told as readonly Piece[]) : [told as Piece];
const lower = (one: Piece): Piece => (typeof one === 'string' ? one.charAt(0).toLowerCase() + one.slice(1) : one);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** An object of which each member is told by itself. */
const isPlain = (value: unknown, tell: Telling): value is object => isObject(value) && !Array.isArray(value) && wholeTold(value, tell) === undefined;

/** What people know as one thing: an amount, a version of a document, an authority, a place in the budget, a name in languages. */
function wholeTold(value: object, tell: Telling): Told | undefined {
  if ('currency' in value && 'minor' in value) return tell.write.amount(value as Money);
  if ('sha256' in value) return documents([value as Evidence], tell);
  if ('kind' in value && 'ref' in value) return authorityTold(value as Authority, tell);
  if ('component' in value) return placeTold(value, tell);
  const named = tell.named(value);
  return named === undefined ? undefined : tell.said(named);
}

const placeTold = (place: object, tell: Telling): Told =>
  Object.entries(place).flatMap(([member, value], i) => [
    ...(i > 0 ? [', '] : []),
    ...(member === 'component' ? [] : [lower(nameOf(member, tell)), ' ']),
    ...pieces(valueTold(member, value, tell)),
  ]);

const PSEUDONYM = /^p-[0-9a-f]{32}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const PARTIES = ['party', 'parties', 'producer'];
/** Numbers that are written as texts, so that they stay exact. */
const DECIMALS = ['worst', 'base', 'best', 'weight'];

function valueTold(member: string, value: unknown, tell: Telling): Told {
  const { yes, no } = tell.effects;
  if (typeof value === 'boolean') return value ? yes : no;
  const text = String(value);
  if (typeof value === 'number' || DECIMALS.includes(member)) return tell.write.decimal(text);
  const codes = codesOf(member, tell);
  if (codes && Object.hasOwn(codes, text)) return codes[text]!;
  if (member === 'phase') return tell.said(text);
  if (codes || member === 'withheldFromPublic') return { code: text };
  if (PARTIES.includes(member)) return tell.party(text);
  return PSEUDONYM.test(text) ? tell.person(text) : DAY.test(text) ? tell.write.day(text) : tell.said(text);
}

/** The codes that may stand in a member. A delegation names what may be decided under it; a phase is often named after its kind. */
function codesOf(member: string, { effects, words }: Telling): Names | undefined {
  const { does, allows, codes } = effects;
  if (member === 'scope') return { ...does, ...allows, ...codes.scope };
  if (member === 'phase') return codes.covers;
  if (Object.hasOwn(words.decisionTypes, member)) return words.rules;
  return Object.hasOwn(codes, member) ? (codes as { readonly [member: string]: Names })[member] : undefined;
}
