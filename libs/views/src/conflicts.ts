/**
 * Conflicts of interest: who declared one or should have, what the others ruled, who stepped aside, and whether that person was
 * in the room or voted nevertheless (S-13, S-14, S-15). `flag=true` lists those with whom something was not in order: present
 * while recused, found out only afterwards, or told by somebody else.
 */
import { combine, items, meetings, presentWhileRecused, recusals, seats } from '@app/alliance';
import { labelOf, register } from './decision-status';
import { own } from './decisions';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ items, meetings, recusals, register, seats });
type State = typeof fold.initial;

interface ConflictRow {
  readonly flag: boolean;
}

const FOUND_LATER = ['PRESENT_WHILE_DISQUALIFIED', 'RECUSAL_DISCOVERED'] as const;

function rowOf(decision: string, person: string, state: State, trail: Trail): ConflictRow {
  const entries = own(trail.of('decision', decision), decision);
  const declared = among(entries, 'InterestDeclared').filter(({ data }) => data.person === person);
  const rulings = among(entries, 'RecusalRequired', 'ParticipationAllowed').filter(({ data }) => data.person === person);
  const stepped = among(entries, 'MemberRecused').filter(({ data }) => data.person === person);
  const voided = among(entries, 'VoteVoided').filter(({ data }) => data.person === person && data.ground === 'RECUSAL');
  const flagged = among(entries, 'ProceduralDefectFlagged').filter(
    ({ data }) => data.person === person && FOUND_LATER.some((ground) => ground === data.ground),
  );
  const stayed = [...state.items]
    .filter(([id, item]) => item.decision === decision && presentWhileRecused(state, id).includes(person))
    .map(([id]) => id);
  const adopted = among(entries, 'DecisionAdopted')[0];
  const first = [...stepped, ...rulings.filter(({ type }) => type === 'RecusalRequired')].toSorted((a, b) => a.rev - b.rev)[0];
  const discoveredLater = flagged.length > 0 || (adopted !== undefined && first !== undefined && first.rev > adopted.rev);
  const byAnother = declared.some(({ actor }) => actor.person !== person);
  return present({
    decision,
    label: labelOf(trail, decision),
    person,
    declared: declared.map(({ data, actor, received }) => {
      const ruling = rulings.find((one) => one.data.interest === data.interest);
      return present({
        interest: data.interest,
        kind: data.kind,
        item: data.item,
        by: actor.person,
        at: received,
        ruling: ruling && { outcome: ruling.type, votes: ruling.data.votes, at: ruling.received },
      });
    }),
    recusals: [...stepped, ...rulings.filter(({ type }) => type === 'RecusalRequired')].map(({ type, data, received }) => ({
      by: type === 'MemberRecused' ? 'SELF' : 'RULING',
      kind: data.kind,
      at: received,
    })),
    presentMeanwhile: stayed,
    votesVoided: voided.map(({ data }) => ({ ballot: data.ballot, seat: data.seat })),
    discoveredLater,
    defects: flagged.map(({ data, received }) => ({ ground: data.ground, at: received })),
    flag: stayed.length > 0 || discoveredLater || byAnother,
    ...why(declared, rulings, stepped, voided, flagged),
  });
}

/** Everybody whose interest was declared or who was recused, by decision; and whom a defect names. */
function concerned(trail: Trail): readonly (readonly [decision: string, person: string])[] {
  const named = trail
    .ofType('InterestDeclared', 'MemberRecused', 'RecusalRequired', 'ProceduralDefectFlagged')
    .flatMap(({ data }): (readonly [string, string])[] =>
      data.person === undefined || ('ground' in data && !FOUND_LATER.some((ground) => ground === data.ground)) ? [] : [[data.decision, data.person]],
    );
  return [...new Map(named.map((one) => [one.join('/'), one])).values()];
}

export const conflictsView = viewOf({
  fold,
  params: [
    { name: 'flag', values: ['true', 'false'], description: 'true: only those with whom something was not in order' },
    { name: 'decision', description: 'only those about this decision' },
    { name: 'person', description: 'only those of this person' },
  ],
  answer(state, trail, { params: { flag, decision, person } }) {
    const rows = concerned(trail)
      .filter(([about, who]) => (decision === undefined || about === decision) && (person === undefined || who === person))
      .map(([about, who]) => rowOf(about, who, state, trail));
    const flagged = rows.filter((row) => row.flag);
    return { ...listed(flag === 'true' ? flagged : rows), counts: { all: rows.length, flagged: flagged.length } };
  },
});
