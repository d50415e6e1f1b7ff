import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TakingOverController } from './taking-over.controller';

@Module({ imports: [CqrsModule], controllers: [TakingOverController] })
export class TakingOverModule {}
