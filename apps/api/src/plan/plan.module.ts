import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { IdeasController } from './ideas.controller';
import { IssuesController } from './issues.controller';
import { RisksController } from './risks.controller';
import { ServicesController } from './services.controller';

@Module({ imports: [CqrsModule], controllers: [ServicesController, RisksController, IssuesController, IdeasController] })
export class PlanModule {}
