/**
 * Putting a command of an audit: to the stream `audit-<alliance>`, looking at the alliance and changing nothing of it (L-08).
 * Keys, retries, the journal of refusals and the clock are those of every other command.
 */
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { instanceToPlain } from 'class-transformer';
import { auditQuestion, type AuditCommand, type AuditCommandType, type Circumstance } from '@app/alliance';
import type { Answer, Asked, Ledger } from '@app/ledger';
import type { Asking } from '../asking';
import { localDay } from '../calendar';
import { LEDGER, NO_ROLE, within } from '../decide';
import { RefusedException, type Refused } from '../problem';
import { turnAway } from '../strangers';

export class Audit<T extends AuditCommandType = AuditCommandType> extends Command<Answer> {
  constructor(
    readonly asking: Asking,
    readonly type: T,
    readonly body: AuditCommand<T>,
  ) {
    super();
  }
}

@CommandHandler(Audit)
export class AuditHandler implements ICommandHandler<Audit> {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  async execute({ asking, type, body }: Audit): Promise<Answer> {
    const command = instanceToPlain(body) as typeof body;
    const { zone, received, isStranger } = await within(this.ledger, asking);
    const looking = await this.ledger.recorder.history(`alliance-${asking.alliance}`);
    const circumstance: Circumstance = { actor: { person: asking.person, ...asking.as }, received, today: localDay(received, zone) };
    const asked: Asked = {
      stream: `audit-${asking.alliance}`,
      key: asking.key,
      type,
      body: command,
      circumstance,
      ...(asking.ifMatch !== undefined && { ifMatch: asking.ifMatch }),
      // The audit of a played alliance goes by the alliance's own clock.
      ...(looking[0]!.clock && { clock: looking[0]!.clock, recordedAt: received }),
      ...(isStranger && { isStranger }),
    };
    const put = isStranger ? () => NO_ROLE : auditQuestion(type, command, circumstance, looking);
    const outcome = await this.ledger.recorder.record<Refused>(asked, put);
    if (!('refused' in outcome)) return outcome;
    if (outcome.refused === NO_ROLE.refused) return turnAway(asking.person, String(asking.alliance));
    throw new RefusedException(outcome);
  }
}
