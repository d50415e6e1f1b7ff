/** Sends the steps of a scenario as their persons would: through the same commands as the API, each under a key of its own. */
import { randomBytes } from 'node:crypto';
import { HttpException } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { isAuditCommand, type AuditCommandType, type CommandType } from '@app/alliance';
import { PLATFORM_STREAM, platformRoles, type Answer, type Ledger, type PlatformCommandType } from '@app/ledger';
import type { Asking } from '../asking';
import { Audit } from '../auditing/audit';
import { auditCommandFrom } from '../auditing/bodies';
import { commandFrom, InvalidCommandError } from '../bodies';
import { Decide } from '../decide';
import { RefusedException } from '../problem';
import { registrationFrom } from '../templates/registration';
import { refusalOf, type Outcome } from './expectations';
import type { Step } from './file';
import type { Labels } from './labels';
import { isPlatformCommand } from './platform-commands';

export class Sender {
  /** The alliance that this run has registered; it writes to no other. */
  alliance?: string;
  private sent = 0;
  /** The administrator is the same person in every run, so the keys of its commands must differ from run to run. */
  private readonly run = randomBytes(6).toString('hex');

  constructor(
    private readonly ledger: Ledger,
    private readonly commands: CommandBus,
    private readonly labels: Labels,
  ) {}

  async send(said: Step, received: string): Promise<Outcome> {
    const asking = await this.askingOf(said, received);
    const body = this.bodyOf(said);
    try {
      if (isPlatformCommand(said.do)) return { answer: await this.toLedger(asking, said.do, body) };
      return { answer: await (isAuditCommand(said.do) ? this.toAudit(asking, said.do, body) : this.toAlliance(asking, said.do, body)) };
    } catch (error) {
      if (error instanceof InvalidCommandError) return { refusal: { code: 'INVALID_REQUEST', detail: error.message } };
      if (!(error instanceof HttpException)) throw error;
      return { refusal: refusalOf(error) };
    }
  }

  private bodyOf({ with: members, effective, lateBecause, authority, evidence }: Step): object {
    return this.labels.resolve({
      ...members,
      ...(effective !== undefined && { effective }),
      ...(lateBecause !== undefined && { lateBecause }),
      ...(authority !== undefined && { authority }),
      ...(evidence !== undefined && { evidence }),
    }) as object;
  }

  private async askingOf(said: Step, received: string): Promise<Asking> {
    const { person: label, ...as } = said.as;
    const key = said.key ?? `step-${(this.sent += 1)}`;
    return {
      person: label === undefined ? await this.administrator() : String(this.labels.get(label)),
      ...(this.alliance !== undefined && said.do !== 'RegisterAlliance' && { alliance: this.alliance }),
      key: label === undefined ? `${this.run}-${key}` : key,
      as: this.labels.resolve(as) as Asking['as'],
      received,
      played: true,
      ...(said.ifMatch !== undefined && { ifMatch: Number(this.labels.resolve(said.ifMatch)) }),
    };
  }

  private async toAlliance(asking: Asking, type: string, body: object): Promise<Answer> {
    const command = type === 'RegisterAlliance' ? registrationFrom(body) : commandFrom(type as CommandType, body);
    const answer = await this.commands.execute(new Decide(asking, type as CommandType, command));
    if (type === 'RegisterAlliance') this.alliance ??= answer.created[0]!;
    return answer;
  }

  private async toAudit(asking: Asking, type: AuditCommandType, body: object): Promise<Answer> {
    return this.commands.execute(new Audit(asking, type, auditCommandFrom(type, body)));
  }

  private async toLedger({ person, key, as }: Asking, type: PlatformCommandType, body: object): Promise<Answer> {
    // The ledger's own stream is not played: it goes by the clock.
    const received = this.ledger.ports.now();
    const circumstance = { actor: { person, ...as }, received, today: received.slice(0, 10) };
    const answer = await this.ledger.platform({ type, body: body as never, key: `${this.alliance}-${key}`, circumstance });
    if ('refused' in answer) throw new RefusedException(answer);
    return answer;
  }

  private async administrator(): Promise<string> {
    const { holders } = platformRoles(await this.ledger.recorder.history(PLATFORM_STREAM));
    return [...holders.LEDGER_ADMIN][0]!;
  }
}
