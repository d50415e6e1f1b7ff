import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Reading } from '../reading';
import { ViewsModule } from '../views/views.module';
import { AuditingController } from './auditing.controller';
import { ExportController } from './export.controller';

/** What auditors write, and what they take away. */
@Module({ imports: [CqrsModule, ViewsModule], controllers: [AuditingController, ExportController], providers: [Reading] })
export class AuditingModule {}
