import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { InterestsController } from './interests.controller';
import { MeetingsController } from './meetings.controller';
import { MinutesController } from './minutes.controller';
import { NoticesController } from './notices.controller';

@Module({ imports: [CqrsModule], controllers: [NoticesController, MeetingsController, InterestsController, MinutesController] })
export class MeetingsModule {}
