import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApprovalsController } from './approvals.controller';
import { BallotsController } from './ballots.controller';
import { DecisionsController } from './decisions.controller';
import { ProposalsController } from './proposals.controller';
import { SeatsController } from './seats.controller';

@Module({ imports: [CqrsModule], controllers: [SeatsController, ProposalsController, BallotsController, ApprovalsController, DecisionsController] })
export class GovernanceModule {}
