import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApplicationsController } from './applications.controller';
import { ConsortiaController } from './consortia.controller';
import { ProcurementsController } from './procurements.controller';

@Module({ imports: [CqrsModule], controllers: [ProcurementsController, ApplicationsController, ConsortiaController] })
export class ProcurementModule {}
