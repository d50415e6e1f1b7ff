import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Ledger } from '@app/ledger';
import { LEDGER } from './decide';
import { Open } from './identity';

@ApiTags('health')
@Open()
@Controller('health')
export class HealthController {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  /** The process runs. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** The store answers, so that commands and questions can be answered. */
  @Get('ready')
  async ready() {
    try {
      return { status: 'ready', position: (await this.ledger.store.head()) ?? null };
    } catch (error) {
      throw new ServiceUnavailableException('the store does not answer', { cause: error });
    }
  }
}
