import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { InterestsController } from './interests.controller';
import { MeetingsController } from './meetings.controller';

@Module({ imports: [CqrsModule], controllers: [MeetingsController, InterestsController] })
export class MeetingsModule {}
