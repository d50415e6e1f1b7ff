/**
 * Who takes part on the day without being a party to the alliance: network partners under agreements of their own, and those who
 * act through a party that is their platform. A platform votes by its own seat alone (C-07).
 */
import { agreements, combine, isEffectiveFor, network, participants, participatesOn, type LocalDate } from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ agreements, network, participants });
type State = typeof fold.initial;

interface Row {
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

const partnersOf = ({ agreements: known, network: partners }: State, trail: Trail, date: LocalDate): readonly Row[] =>
  [...partners].flatMap(([party, stays]) => {
    const entries = trail.of('party', party);
    const registered = among(entries, 'PartyRegistered')[0]!;
    return stays.map(({ agreement, from, until }) =>
      present({
        party,
        legalName: registered.data.legalName,
        businessId: registered.data.businessId,
        agreement,
        isAgreementInForce: isEffectiveFor(known.get(agreement)!, party, date),
        from,
        until,
        ...why(
          among(entries, 'NetworkPartnerJoined', 'NetworkPartnerLeft', 'PartyWithdrawn').filter(
            ({ effective }) => effective === from || effective === until,
          ),
        ),
      }),
    );
  });

const participantsOf = ({ participants: known }: State, trail: Trail): readonly Row[] =>
  known.map((one) =>
    present({
      ...one,
      ...why(
        among(trail.of('party', one.party), 'PlatformParticipantJoined', 'PlatformParticipantLeft').filter(
          ({ data, effective }) => data.participant === one.participant && (effective === one.from || effective === one.until),
        ),
      ),
    }),
  );

/** Those there on the day, those who were there before, and those who are to come. */
const sorted = (rows: readonly Row[], date: LocalDate) => ({
  now: rows.filter((row) => participatesOn(row, date)),
  before: rows.filter(({ until }) => until !== undefined && until <= date),
  later: rows.filter(({ from, until }) => from > date && (until === undefined || until > from)),
});

export const networkView = viewOf({
  fold,
  answer(state, trail, { effectiveOn: date }) {
    const [partners, acting] = [sorted(partnersOf(state, trail, date), date), sorted(participantsOf(state, trail), date)];
    return {
      ...listed(partners.now),
      former: listed(partners.before),
      participants: listed(acting.now),
      formerParticipants: listed(acting.before),
      upcoming: listed([...partners.later, ...acting.later]),
    };
  },
});
