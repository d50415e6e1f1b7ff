import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ConditionsController } from './conditions.controller';
import { GatesController } from './gates.controller';
import { PhasesController } from './phases.controller';

@Module({ imports: [CqrsModule], controllers: [PhasesController, GatesController, ConditionsController] })
export class PhasesModule {}
