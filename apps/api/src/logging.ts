import { ConsoleLogger } from '@nestjs/common';
import { LOG_LEVELS, type LogLevel } from './settings';

/** What the framework tells of its own start is of use to whoever debugs it, and to nobody else. */
const FRAMEWORK = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

export class Log extends ConsoleLogger {
  constructor(private readonly level: LogLevel) {
    super({ logLevels: LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(level) + 1), colors: process.stdout.isTTY === true });
  }

  override log(message: unknown, ...more: unknown[]): void {
    const isFramework = FRAMEWORK.has(String(more.at(-1)));
    if (!isFramework || this.level === 'debug' || this.level === 'verbose') super.log(message, ...(more as [string]));
  }
}
