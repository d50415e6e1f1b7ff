/** For specs: what an effect is told as, line by line, as somebody reads it. */
import type { Effect } from '@app/alliance';
import type { MinutesContent } from '@app/views';
import type { Block, Piece, Point, Told } from '../document';
import { tellingOf } from '../telling';
import type { Language } from '../writing';
import { effectBlock } from './effect-blocks';

const CITY = { party: 'CITY', legalName: 'Merikylän kaupunki' };
/** Of the minutes nothing is needed but who the parties are. */
const content = {
  timezone: 'Europe/Helsinki',
  organisation: { day: '2024-05-14', parties: [CITY], seats: [] },
  items: [],
  decidedInWriting: [],
  legality: { inspectors: [] },
} as unknown as MinutesContent;

export const blockIn = (language: Language, effect: Effect): Block =>
  effectBlock(
    effect,
    tellingOf(content, language, () => undefined),
  );
const piecesOf = (told: Told): readonly Piece[] => (Array.isArray(told) ? (told as readonly Piece[]) : [told as Piece]);
const shown = (told: Told): string =>
  piecesOf(told)
    .map((one) => (typeof one === 'string' ? one.replaceAll('\u00a0', ' ') : `<${one.code}>`))
    .join('');
/** What stands in a list is set in by two spaces. */
const lines = ({ label, text, points = [] }: Point, before = ''): readonly string[] => [
  before + [label, text].flatMap((told) => (told === undefined ? [] : [shown(told)])).join(': '),
  ...points.flatMap((one) => lines(one, `${before}  `)),
];
export function told(language: Language, effect: Effect): readonly string[] {
  const block = blockIn(language, effect);
  return block.kind === 'captioned' ? [block.caption, ...block.points.flatMap((one) => lines(one))] : [];
}
