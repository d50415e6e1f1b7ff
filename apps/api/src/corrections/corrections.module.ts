import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CorrectionsController } from './corrections.controller';

@Module({ imports: [CqrsModule], controllers: [CorrectionsController] })
export class CorrectionsModule {}
