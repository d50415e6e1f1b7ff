import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PrintedMinutesController } from './printed-minutes.controller';
import { Typesetting } from './typesetting';

@Module({ imports: [CqrsModule], controllers: [PrintedMinutesController], providers: [Typesetting] })
export class MinutesModule {}
