/** When people outside the steering group were heard: which groups, how many people as far as that is known, and in what way. */
import { combine, ERASED, type LocalDate } from '@app/alliance';
import { why, type EntryOf } from './trail';
import { listed, present, tally, viewOf } from './view';

type Heard = EntryOf<'StakeholderInvolvementRecorded'>;
const rowOf = (entry: Heard): object =>
  present({ ...entry.data, on: entry.effective, kind: entry.sealed.kind ?? ERASED, by: entry.actor.person, ...why([entry]) });
const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

export const involvementView = viewOf({
  fold: combine({}),
  params: [{ name: 'group', description: 'only where this group was heard' }],
  answer(_, trail, { effectiveOn: date, params: { group } }) {
    const isBy = ({ effective }: { readonly effective: LocalDate }): boolean => effective <= date;
    const all = trail.ofType('StakeholderInvolvementRecorded');
    const known = all.filter(isBy);
    return {
      ...listed(known.filter(({ data }) => group === undefined || data.groups.includes(group)).map(rowOf)),
      counts: {
        occasions: known.length,
        // Who came twice is counted twice; where nobody counted, the least there were.
        participantsAtLeast: sum(known.map(({ data }) => data.participants ?? data.atLeast)),
        byGroup: tally(known.flatMap(({ data }) => data.groups)),
      },
      upcoming: listed(all.filter((entry) => !isBy(entry)).map(rowOf)),
    };
  },
});
