import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AgreementsController } from './agreements.controller';
import { AlliancesController } from './alliances.controller';
import { DeliveryController } from './delivery.controller';
import { PartiesController } from './parties.controller';
import { SubcontractsController } from './subcontracts.controller';

@Module({
  imports: [CqrsModule],
  controllers: [AlliancesController, PartiesController, AgreementsController, SubcontractsController, DeliveryController],
})
export class PartiesModule {}
