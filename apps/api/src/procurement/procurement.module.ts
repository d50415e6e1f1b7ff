import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApplicationsController } from './applications.controller';
import { AwardsController } from './awards.controller';
import { ConsortiaController } from './consortia.controller';
import { EvaluationsController } from './evaluations.controller';
import { InvitationsController } from './invitations.controller';
import { ProcurementsController } from './procurements.controller';
import { TendersController } from './tenders.controller';
import { WorkshopsController } from './workshops.controller';

@Module({
  imports: [CqrsModule],
  controllers: [
    ProcurementsController,
    ApplicationsController,
    ConsortiaController,
    InvitationsController,
    EvaluationsController,
    WorkshopsController,
    TendersController,
    AwardsController,
  ],
})
export class ProcurementModule {}
