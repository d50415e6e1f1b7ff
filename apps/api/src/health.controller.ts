import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotReadyError } from '@app/ledger';
import { Open } from './identity';
import { TableKeeper } from './views/table-keeper';

@ApiTags('health')
@Open()
@Controller('health')
export class HealthController {
  constructor(private readonly tables: TableKeeper) {}

  /** The process runs. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /**
   * The store answers, so that commands and questions can be answered. Whether the tables hold all that it does is said
   * beside: a server whose tables still catch up may be asked everything else.
   */
  @Get('ready')
  async ready() {
    try {
      const { head: position, isLevel: isUpToDate } = await this.tables.lag();
      return { status: 'ready', position, isUpToDate };
    } catch (error) {
      if (error instanceof NotReadyError) throw error;
      throw new ServiceUnavailableException('the store does not answer', { cause: error });
    }
  }
}
