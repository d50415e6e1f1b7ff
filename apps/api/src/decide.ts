/** Putting a command's question to the alliance: the one handler of the command bus. */
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { instanceToPlain } from 'class-transformer';
import { question, registered, standingOf, type Circumstance, type Command as AllianceCommand, type CommandType } from '@app/alliance';
import { PLATFORM_STREAM, platformRoles, type Answer, type Asked, type Ledger } from '@app/ledger';
import type { Asking } from './asking';
import { endsOf, isZone, localDay } from './calendar';
import { RefusedException, type Refused } from './problem';
import { turnAway } from './strangers';

export const LEDGER = Symbol('LEDGER');
/** The ledger's own clock, which settles deadlines and does nothing else. No token names it. */
export const SYSTEM_CLOCK = 'system:clock';

export const NO_ROLE = { refused: 'NO_ROLE_IN_ALLIANCE' } as const;

/** From where a command is looked at: the zone and the clock of the alliance, and whether the sender belongs to it. */
export interface Standpoint {
  readonly zone: string;
  readonly received: string;
  readonly isStranger: boolean;
}

/** The one message on the command bus: put this question to that alliance. */
export class Decide<T extends CommandType = CommandType> extends Command<Answer> {
  constructor(
    readonly asking: Asking,
    readonly type: T,
    readonly body: AllianceCommand<T>,
    /** What was sent, where the command was made from it: a retry is told by what its sender said, whatever became of that since. */
    readonly sent: object = body,
  ) {
    super();
  }
}

@CommandHandler(Decide)
export class DecideHandler implements ICommandHandler<Decide> {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  async execute({ asking, type, body, sent }: Decide): Promise<Answer> {
    // What is recorded is plain: the body leaves its class here.
    const command = instanceToPlain(body) as typeof body;
    const { zone, received, isStranger } = type === 'RegisterAlliance' ? await this.registering(asking, command) : await within(this.ledger, asking);
    const today = localDay(received, zone);
    const circumstance: Circumstance = { actor: { person: asking.person, ...asking.as }, received, today, ends: endsOf(command, today, zone) };
    const asked: Asked = {
      stream: type === 'RegisterAlliance' ? 'alliance' : `alliance-${asking.alliance}`,
      key: asking.key,
      type,
      body: sent === body ? command : sent,
      circumstance,
      ...(asking.ifMatch !== undefined && { ifMatch: asking.ifMatch }),
      ...(asking.played && { clock: 'SIMULATED', recordedAt: received }),
      ...(isStranger && { isStranger }),
    };
    // A stranger is asked nothing, but may have had a role when the command was first sent: then the first answer is due (V-30).
    const put = isStranger ? () => NO_ROLE : question(type, command, circumstance);
    const outcome = await this.ledger.recorder.record<Refused>(asked, put);
    if (!('refused' in outcome)) return outcome;
    if (outcome.refused === NO_ROLE.refused) return turnAway(asking.person, String(asking.alliance));
    throw new RefusedException(outcome);
  }

  /** An alliance is registered by an administrator of the ledger; its zone is the one that the command names. */
  private async registering({ person, as, received }: Asking, command: object): Promise<Standpoint> {
    const { holders } = platformRoles(await this.ledger.recorder.history(PLATFORM_STREAM));
    if (as.role !== 'LEDGER_ADMIN' || !holders.LEDGER_ADMIN.has(person))
      throw new RefusedException({ refused: 'NOT_PERMITTED', needs: 'LEDGER_ADMIN' });
    const { timezone } = command as { timezone: string };
    if (!isZone(timezone)) throw new RefusedException({ refused: 'TIMEZONE_NOT_FOUND', timezone });
    return { zone: timezone, received, isStranger: false };
  }
}

/** Strangers are stopped before any rule is asked, and leave no trace in the journal (L-10). */
export async function within(ledger: Ledger, asking: Asking): Promise<Standpoint> {
  const stream = `alliance-${asking.alliance}`;
  const history = await ledger.recorder.history(stream);
  const known = registered(history);
  if (!known) throw new RefusedException({ refused: 'ALLIANCE_NOT_FOUND' });
  // A played alliance goes on by its own clock, never earlier than its head.
  const isPlayed = history[0]!.clock === 'SIMULATED' && !asking.played;
  const received = isPlayed ? await ledger.recorder.now(stream) : asking.received;
  const standing = standingOf(history, asking.person, localDay(received, known.timezone));
  return { zone: known.timezone, received, isStranger: standing.length === 0 && asking.person !== SYSTEM_CLOCK };
}
