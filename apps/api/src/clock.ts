/**
 * What falls due is recorded, once, by the ledger's own clock: written ballots whose time is over, decisions that expire,
 * conditions past their date, steps of a deadlock, reviews of orphan issues, the end of the term. Rules never wait for it; it only writes down.
 */
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { due, registered } from '@app/alliance';
import type { Ledger } from '@app/ledger';
import type { Subscription } from 'rxjs';
import { localDay } from './calendar';
import { Decide, LEDGER, SYSTEM_CLOCK } from './decide';

const EVERY_MS = 60_000;

@Injectable()
export class Clock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('clock');
  private readonly alliances = new Set<string>();
  /** They go by a clock of their own. */
  private readonly played = new Set<string>();
  private feed?: Subscription;
  private timer?: NodeJS.Timeout;
  private round: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly commands: CommandBus,
    @Inject(LEDGER) private readonly ledger: Ledger,
  ) {}

  onApplicationBootstrap(): void {
    // Streams are told by their names alone: an entry that cannot be read harms the alliance it belongs to, and no other.
    this.feed = this.ledger.store.follow().subscribe({
      next: ({ stream }) => {
        if (stream.startsWith('alliance-') && !this.played.has(stream)) this.alliances.add(stream);
      },
      error: (error: unknown) => this.logger.error(error),
    });
    this.timer = setInterval(() => (this.round = this.round.then(() => this.settleAll())), EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.feed?.unsubscribe();
    await this.round;
  }

  /** One alliance after another; what goes wrong in one is logged and tried again in the next round. */
  async settleAll(): Promise<void> {
    for (const stream of this.alliances) await this.settle(stream).catch((error: unknown) => this.logger.error(error));
  }

  private async settle(stream: string): Promise<void> {
    const [founding] = await this.ledger.recorder.history(stream);
    if (founding?.clock === 'SIMULATED') {
      this.played.add(stream);
      this.alliances.delete(stream);
      return;
    }
    await settleDue(this.commands, this.ledger, stream.slice('alliance-'.length), { received: new Date().toISOString() });
  }
}

/** Records everything that is due in an alliance at an instant; how many things that were. */
export async function settleDue(
  commands: CommandBus,
  ledger: Ledger,
  alliance: string,
  { received, played }: { readonly received: string; readonly played?: true },
): Promise<number> {
  const history = await ledger.recorder.history(`alliance-${alliance}`);
  const { timezone } = registered(history)!;
  const things = due(history, received, localDay(received, timezone));
  for (const thing of things) {
    const { kind, subject, deadline } = thing;
    const asking = {
      person: SYSTEM_CLOCK,
      alliance,
      key: `${kind}/${subject}/${deadline}`,
      as: { role: 'SYSTEM' },
      received,
      ...(played && { played }),
    };
    await commands.execute(new Decide(asking, 'SettleDeadlines', { kind, subject, deadline }));
  }
  return things.length;
}
