import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { IncentivesController } from './incentives.controller';
import { KrasController } from './kras.controller';
import { ScoresController } from './scores.controller';

@Module({ imports: [CqrsModule], controllers: [KrasController, ScoresController, IncentivesController] })
export class ResultsModule {}
