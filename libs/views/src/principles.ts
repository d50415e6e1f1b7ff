/** The principles of the alliance as they stand on the day, each with the wordings that it had before. */
import { combine, inOrder } from '@app/alliance';
import { why, type EntryOf } from './trail';
import { listed, present, viewOf } from './view';

type Adopted = EntryOf<'AlliancePrincipleAdopted'>;

const wordingOf = ({ data, effective, authority }: Adopted) => present({ text: data.text, from: effective, authority });

export const principlesView = viewOf({
  fold: combine({}),
  answer(_, trail, { effectiveOn: date }) {
    // In the order of the days from which they hold; of two from one day, the later word comes last.
    const all = trail.ofType('AlliancePrincipleAdopted').toSorted((a, b) => inOrder(a.effective, b.effective));
    const numbers = [...new Set(all.map(({ data }) => data.number))].sort((a, b) => a - b);
    return {
      ...listed(
        numbers.flatMap((number) => {
          const wordings = all.filter(({ data, effective }) => data.number === number && effective <= date);
          const current = wordings.at(-1);
          return current ? [{ number, ...wordingOf(current), earlier: wordings.slice(0, -1).map(wordingOf), ...why(wordings) }] : [];
        }),
      ),
      upcoming: listed(
        all.filter(({ effective }) => effective > date).map((entry) => ({ number: entry.data.number, ...wordingOf(entry), ...why([entry]) })),
      ),
    };
  },
});
