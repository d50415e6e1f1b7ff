import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApprovalsController } from './approvals.controller';
import { BallotsController } from './ballots.controller';
import { DecisionsController } from './decisions.controller';
import { DiscussionController } from './discussion.controller';
import { ProposalsController } from './proposals.controller';
import { SeatsController } from './seats.controller';

@Module({
  imports: [CqrsModule],
  controllers: [SeatsController, ProposalsController, DiscussionController, BallotsController, ApprovalsController, DecisionsController],
})
export class GovernanceModule {}
