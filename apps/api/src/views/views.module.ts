import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Reading } from '../reading';
import { RecordController } from './record.controller';
import { TableKeeper } from './table-keeper';
import { TablesController } from './tables.controller';
import { ViewHandler } from './view';
import { ViewsController } from './views.controller';

@Module({
  imports: [CqrsModule],
  controllers: [ViewsController, RecordController, TablesController],
  providers: [Reading, TableKeeper, ViewHandler],
  exports: [TableKeeper],
})
export class ViewsModule {}
