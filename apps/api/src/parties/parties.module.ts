import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AgreementsController } from './agreements.controller';
import { AlliancesController } from './alliances.controller';
import { PartiesController } from './parties.controller';

@Module({ imports: [CqrsModule], controllers: [AlliancesController, PartiesController, AgreementsController] })
export class PartiesModule {}
