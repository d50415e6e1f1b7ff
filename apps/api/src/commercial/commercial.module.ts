import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommercialController } from './commercial.controller';

@Module({ imports: [CqrsModule], controllers: [CommercialController] })
export class CommercialModule {}
