/** The tables beside the ledger's files, and the runner that keeps them as long as the server runs. */
import { Inject, Injectable, Logger, ServiceUnavailableException, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { openTables, type TableRunner, type Tables } from '@app/views';
import { claimFile, type Claim, type Ledger } from '@app/ledger';
import { entryHash } from '@app/proofs';
import { LEDGER } from '../decide';

/** How long an answer waits for a write that the caller knows of. */
const REACH_MS_MAX = 3_000;
export const TABLES = 'views';

export interface Lag {
  readonly position: string | null;
  readonly head: string | null;
  readonly isLevel: boolean;
}

@Injectable()
export class TableKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('tables');
  private readonly runner: TableRunner;
  /** Of several servers on one ledger each keeps tables of its own: two that kept the same ones would undo each other's rows. */
  private readonly claim: Claim | undefined;

  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {
    this.claim = ledger.dir === undefined ? undefined : claimFile(ledger.dir, TABLES);
    this.runner = openTables({
      file: this.claim?.file ?? ':memory:',
      feed: ledger.store,
      hashOf: entryHash,
      onError: (error) => this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    });
  }

  /** The server answers while the tables catch up; each answer says how far they are. */
  onApplicationBootstrap(): void {
    void this.runner.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner.stop();
    await this.runner.tables.close();
    this.claim?.release();
  }

  get tables(): Tables {
    return this.runner.tables;
  }

  async lag(): Promise<Lag> {
    const [position, head] = [this.runner.at ?? null, (await this.ledger.store.head()) ?? null];
    return { position, head, isLevel: position === head };
  }

  /** Waits, bounded, until the tables hold what the caller names, `<stream>@<revision>`. */
  async reach(at: string): Promise<void> {
    const [stream = '', revision = ''] = at.split('@');
    if (!(await this.runner.reach(stream.slice('alliance-'.length), Number(revision), REACH_MS_MAX))) {
      throw new ServiceUnavailableException(`the tables have not come to ${at} yet`);
    }
  }
}
