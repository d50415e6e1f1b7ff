import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Reading } from '../reading';
import { RecordController } from './record.controller';
import { TableKeeper } from './table-keeper';
import { TablesController } from './tables.controller';
import { ViewHandler } from './view';
import { ViewsController } from './views.controller';
import { WhatIfHandler } from './what-if';
import { WhatIfController } from './what-if.controller';

@Module({
  imports: [CqrsModule],
  controllers: [ViewsController, WhatIfController, RecordController, TablesController],
  providers: [Reading, TableKeeper, ViewHandler, WhatIfHandler],
  exports: [TableKeeper],
})
export class ViewsModule {}
