import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommercialController } from './commercial.controller';
import { CostsController } from './costs.controller';

@Module({ imports: [CqrsModule], controllers: [CommercialController, CostsController] })
export class CommercialModule {}
