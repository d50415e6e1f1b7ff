/** Shares of the cost that nobody bears since their owner has withdrawn: to be agreed anew, so that they are whole again (M-16). */
import { sharesLeftOpen, type LocalDate } from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed } from './view';

type Shares = Parameters<typeof sharesLeftOpen>[0];
type Parties = Parameters<typeof sharesLeftOpen>[1];

export const openShareAlarms = (shares: Shares, parties: Parties, trail: Trail, date: LocalDate): object =>
  listed(
    sharesLeftOpen(shares, parties, date).map(({ party, share }) => ({
      alarm: 'SHARES_OF_WITHDRAWN_OWNER',
      party,
      share,
      since: parties.get(party)!.withdrawn,
      ...why(among(trail.of('party', party), 'PartyWithdrawn')),
    })),
  );
