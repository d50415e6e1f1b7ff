/**
 * The duties of key persons on the day, and who has each. Where somebody has left and nobody is approved in their place, the
 * duty is vacant, and the one who left is part of its history only (C-06).
 */
import { duties, keyPersonOn, type Duty, type LocalDate } from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

function rowOf(known: Duty, trail: Trail, date: LocalDate): { readonly isVacant: boolean } {
  const { duty, party, tenures } = known;
  const entries = among(trail.of('party', party), 'KeyPersonAssigned', 'KeyPersonReplaced', 'KeyPersonLeft').filter(({ data }) => data.duty === duty);
  const holder = keyPersonOn(known, date);
  const came = holder && entries.findLast(({ type, effective }) => type !== 'KeyPersonLeft' && effective === holder.from);
  return present({
    duty,
    party,
    isVacant: holder === undefined,
    person: holder?.person,
    from: holder?.from,
    until: holder?.until,
    vacantSince: holder ? undefined : tenures.findLast(({ until }) => until !== undefined && until <= date)?.until,
    qualification: came?.type === 'KeyPersonAssigned' ? came.data.qualification : undefined,
    comparison: came?.type === 'KeyPersonReplaced' ? came.data.comparison : undefined,
    authority: came?.authority,
    history: tenures.filter(({ from }) => from <= date),
    ...why(entries.filter(({ effective }) => effective <= date)),
  });
}

export const keyPersonsView = viewOf({
  fold: duties,
  params: [{ name: 'party', description: 'only the key persons of this party' }],
  answer(known, trail, { effectiveOn: date, params }) {
    const of = known.filter(({ party }) => params['party'] === undefined || party === params['party']);
    const rows = of.filter(({ tenures }) => tenures[0]!.from <= date).map((one) => rowOf(one, trail, date));
    return {
      ...listed(rows),
      vacant: listed(rows.filter(({ isVacant }) => isVacant)),
      upcoming: listed(
        of.flatMap(({ duty, party, tenures }) =>
          tenures.filter(({ from }) => from > date).map(({ person, from }) => ({ duty, party, person, from })),
        ),
      ),
    };
  },
});
