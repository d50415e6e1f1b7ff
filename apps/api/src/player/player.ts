/**
 * Plays a scenario as a new alliance, through the same commands as the API, by persons with roles and seats, at the
 * script's own dates. The player is administrator of the ledger: it makes a random pseudonym for each person of the file
 * and gives them nothing; roles and seats come from the steps.
 */
import { HttpException } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { digest } from '@app/proofs';
import type { CommandType } from '@app/alliance';
import { PLATFORM_STREAM, platformRoles, type Answer, type Entry, type Ledger } from '@app/ledger';
import type { Asking } from '../asking';
import { commandFrom, InvalidCommandError } from '../bodies';
import { isZone } from '../calendar';
import { settleDue } from '../clock';
import { Decide } from '../decide';
import { problemOf, RefusedException } from '../problem';
import { seeAt } from '../views/see-at';
import { instantOf } from './clock-time';
import { differencesOf, isSameRefusal, partOf, refusalOf, type Difference, type Outcome } from './expectations';
import { isAsExpected, valueAt } from './figures';
import type { Look, Moment, RefusalExpected, Scenario, Step, StepExpected, Together } from './file';
import { LabelError, Labels } from './labels';
import { isPlatformCommand } from './platform-commands';
import { settleUntil } from './settle';

/** A step that did not come out as the file says. */
export type StepDifference = Difference & { readonly step: number };

export interface Played {
  readonly title: string;
  readonly alliance?: string;
  readonly steps: number;
  readonly entries: number;
  readonly refusals: number;
  readonly differences: readonly StepDifference[];
  /** Pseudonym of each person of the file. */
  readonly persons: ReadonlyMap<string, string>;
}
export interface Progress {
  (done: number, of: number): void;
}

/** Times are local from the first step on, though the alliance is registered only by it. */
function zoneOf({ steps }: Scenario): string {
  const registers = steps.find((moment): moment is Step => 'do' in moment && moment.do === 'RegisterAlliance');
  const zone = registers?.with?.['timezone'];
  return typeof zone === 'string' && isZone(zone) ? zone : 'UTC';
}

export class Player {
  private readonly labels = new Labels();
  private readonly persons = new Map<string, string>();
  private readonly differences: StepDifference[] = [];
  private alliance?: string;
  private readonly zone: string;
  private time = '';
  private keys = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly commands: CommandBus,
    private readonly scenario: Scenario,
  ) {
    this.zone = zoneOf(scenario);
    for (const label of scenario.persons) {
      const person = ledger.vault.newPerson({ name: label });
      this.persons.set(label, person);
      this.labels.put(label, person);
    }
    for (const [label, document] of Object.entries(scenario.documents ?? {})) {
      this.labels.put(label, 'sha256' in document ? document.sha256 : digest(document.text));
    }
  }

  async play(progress: Progress = () => undefined): Promise<Played> {
    const { steps, title } = this.scenario;
    for (const [i, moment] of steps.entries()) {
      await this.playOne(i + 1, moment);
      progress(i + 1, steps.length);
    }
    const [entries, refusals] = this.alliance ? await Promise.all(['alliance', 'refusals'].map((kind) => this.count(`${kind}-${this.alliance}`))) : [0, 0];
    return {
      title, ...(this.alliance && { alliance: this.alliance }), steps: steps.length, entries: entries!, refusals: refusals!,
      differences: this.differences, persons: this.persons,
    };
  }

  private async playOne(step: number, moment: Moment): Promise<void> {
    try {
      if ('do' in moment) await this.act(step, moment);
      else if ('together' in moment) await this.together(step, moment);
      else if ('wait' in moment) await this.letTimePass(moment.wait.until);
      else await this.look(step, moment);
    } catch (error) {
      if (!(error instanceof LabelError) && !(error instanceof RangeError)) throw error;
      this.differences.push({ step, what: 'the step cannot be played', expected: 'do' in moment ? moment.do : moment, got: error.message });
    }
  }

  private async act(step: number, said: Step): Promise<void> {
    await this.letTimePass(said.at);
    const outcome = await this.send(said);
    await this.compare(step, said, outcome);
    if ('answer' in outcome) await this.save(said, outcome.answer);
  }

  /** Sent at one moment, all on what stood before; each is decided after the one before it. */
  private async together(step: number, { together: { steps, succeed, refusals } }: Together): Promise<void> {
    await this.letTimePass(steps[0]!.at);
    const outcomes = await Promise.all(steps.map((said) => this.send(said)));
    const met = outcomes.flatMap((outcome) => ('refusal' in outcome ? [outcome.refusal] : []));
    const succeeded = outcomes.length - met.length;
    if (succeeded !== succeed) this.differences.push({ step, what: 'how many of the steps succeed', expected: succeed, got: { succeeded, refusals: met } });
    for (const expected of refusals ?? []) {
      const i = met.findIndex((refusal) => isSameRefusal(this.labels.resolve(expected) as RefusalExpected, refusal));
      if (i < 0) this.differences.push({ step, what: 'a refusal among the steps', expected, got: met });
      else met.splice(i, 1);
    }
    for (const [i, outcome] of outcomes.entries()) {
      if (steps[i]!.expect) await this.compare(step, steps[i]!, outcome);
      if ('answer' in outcome) await this.save(steps[i]!, outcome.answer);
    }
  }

  private async send(said: Step): Promise<Outcome> {
    const { as: who, key = `step-${(this.keys += 1)}`, effective, lateBecause, authority, evidence } = said;
    const body = this.labels.resolve({
      ...said.with,
      ...(effective !== undefined && { effective }), ...(lateBecause !== undefined && { lateBecause }),
      ...(authority !== undefined && { authority }), ...(evidence !== undefined && { evidence }),
    }) as object;
    const { person: label, ...as } = who;
    const asking: Asking = {
      person: label === undefined ? await this.administrator() : String(this.labels.get(label)),
      ...(this.alliance !== undefined && said.do !== 'RegisterAlliance' && { alliance: this.alliance }),
      key, as: this.labels.resolve(as) as Asking['as'], received: this.time, played: true,
      ...(said.ifMatch !== undefined && { ifMatch: Number(this.labels.resolve(said.ifMatch)) }),
    };
    try {
      return { answer: await (isPlatformCommand(said.do) ? this.sendToLedger(asking, said.do, body) : this.sendToAlliance(asking, said.do, body)) };
    } catch (error) {
      if (error instanceof InvalidCommandError) return { refusal: { code: 'INVALID_REQUEST', detail: error.message } };
      if (!(error instanceof HttpException)) throw error;
      return { refusal: refusalOf(error) };
    }
  }

  private async sendToAlliance(asking: Asking, type: string, body: object): Promise<Answer> {
    const command = commandFrom(type as CommandType, body);
    const answer = await this.commands.execute(new Decide(asking, type as CommandType, command));
    if (type === 'RegisterAlliance' && this.alliance === undefined) {
      this.alliance = answer.created[0]!;
    }
    return answer;
  }

  private async sendToLedger({ person, key, as, received }: Asking, type: 'GrantPlatformRole' | 'RevokePlatformRole' | 'RequestErasure', body: object): Promise<Answer> {
    const circumstance = { actor: { person, ...as }, received: this.ledger.ports.now(), today: received.slice(0, 10) };
    const answer = await this.ledger.platform({ type, body: body as never, key: `${this.alliance}-${key}`, circumstance });
    if ('refused' in answer) throw new RefusedException(answer);
    return answer;
  }

  private async administrator(): Promise<string> {
    const { holders } = platformRoles(await this.ledger.recorder.history(PLATFORM_STREAM));
    return [...holders.LEDGER_ADMIN][0]!;
  }

  /** What falls due before the moment is recorded at its own time, as the ledger's clock would have done. */
  private async letTimePass(at: string): Promise<void> {
    const moment = instantOf(at, this.zone);
    if (moment < this.time) throw new RangeError(`time does not go back: ${moment} is before ${this.time}`);
    if (this.alliance !== undefined) {
      const history = () => this.ledger.recorder.history(`alliance-${this.alliance}`);
      await settleUntil(moment, this.zone, history, (received) =>
        settleDue(this.commands, this.ledger, this.alliance!, { received, played: true }));
    }
    this.time = moment;
  }

  private async save({ save }: Step, answer: Answer): Promise<void> {
    if (save === undefined) return;
    const made = await this.entriesOf(answer);
    const labels = typeof save === 'string' ? { [save]: 'id' } : save;
    for (const [label, what] of Object.entries(labels)) this.labels.put(label, partOf(answer, made, what));
  }

  private async compare(step: number, { do: what, expect = {} }: Step, outcome: Outcome): Promise<void> {
    const made = 'answer' in outcome ? await this.entriesOf(outcome.answer) : [];
    this.differences.push(...differencesOf(this.labels.resolve(expect) as StepExpected, outcome, made).map((one) => ({ step, ...one, what: one.what === '' ? what : `${what}: ${one.what}` })));
  }

  /** The entries of one answer: they stand one after another, up to its revision. */
  private async entriesOf({ at, revision, entries }: Answer): Promise<readonly Entry[]> {
    const history = await this.ledger.recorder.history(at.slice(0, at.indexOf('@')));
    return history.slice(revision - entries.length + 1, revision + 1);
  }

  private async look(step: number, { expect }: Look): Promise<void> {
    const { view, params, asOf, effectiveOn, figures = {}, refusals } = this.labels.resolve(expect) as Look['expect'];
    if (refusals !== undefined) {
      const got = await this.count(`refusals-${this.alliance}`);
      if (got !== refusals) this.differences.push({ step, what: 'number of refusals', expected: refusals, got });
    }
    if (view === undefined) return;
    const history = await this.ledger.recorder.history(`alliance-${this.alliance}`);
    const answer = this.see({ history, now: this.time }, {
      view, ...(asOf !== undefined && { asOf: String(asOf) }), ...(effectiveOn !== undefined && { effectiveOn }),
      ...(params && { params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)])) }),
    });
    for (const [path, expected] of Object.entries(figures)) {
      const got = valueAt(answer, path);
      if (!isAsExpected(expected, got)) this.differences.push({ step, what: `${view}: ${path}`, expected, got });
    }
  }

  /** A question that cannot be put is told like a figure that is not there. */
  private see(...asked: Parameters<typeof seeAt>): object {
    try {
      return seeAt(...asked);
    } catch (error) {
      if (!(error instanceof HttpException)) throw error;
      return { ...problemOf(error) };
    }
  }

  private async count(stream: string): Promise<number> {
    return (await this.ledger.recorder.history(stream)).length;
  }
}
