/**
 * Plays a scenario as a new alliance, through the same commands as the API, by persons with roles and seats, at the
 * script's own dates. The player is administrator of the ledger: it makes a random pseudonym for each person of the file
 * and gives them nothing; roles and seats come from the steps.
 */
import { HttpException } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { digest } from '@app/proofs';
import type { Answer, Entry, Ledger } from '@app/ledger';
import { isZone } from '../calendar';
import { settleDue } from '../clock';
import { problemOf } from '../problem';
import { asOfIn, instantOf } from './clock-time';
import { stepsFrom } from './drafts';
import { differencesOf, isSameRefusal, partOf, type Difference, type Outcome } from './expectations';
import { isAsExpected, valueAt } from './figures';
import type { Look, Moment, RefusalExpected, Scenario, Step, StepExpected, Together } from './file';
import { LabelError, Labels } from './labels';
import { lookAt, type Asked } from './looking';
import { Sender } from './sender';
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
  private readonly sender: Sender;
  private readonly zone: string;
  private time = '';

  constructor(
    private readonly ledger: Ledger,
    private readonly commands: CommandBus,
    private readonly scenario: Scenario,
  ) {
    this.zone = zoneOf(scenario);
    this.sender = new Sender(ledger, commands, this.labels);
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
    const [entries, refusals] = this.sender.alliance
      ? await Promise.all(['alliance', 'refusals'].map((kind) => this.count(`${kind}-${this.sender.alliance}`)))
      : [0, 0];
    return {
      title,
      ...(this.sender.alliance && { alliance: this.sender.alliance }),
      steps: steps.length,
      entries: entries!,
      refusals: refusals!,
      differences: this.differences,
      persons: this.persons,
    };
  }

  private async playOne(step: number, moment: Moment): Promise<void> {
    try {
      if ('do' in moment) await this.act(step, moment);
      else if ('draft' in moment) for (const drafted of stepsFrom(this.scenario, moment)) await this.act(step, drafted);
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
    const outcome = await this.sender.send(said, this.time);
    await this.compare(step, said, outcome);
    if ('answer' in outcome) await this.save(said, outcome.answer);
  }

  /** Sent at one moment, all on what stood before; each is decided after the one before it. */
  private async together(step: number, { together: { steps, succeed, refusals } }: Together): Promise<void> {
    await this.letTimePass(steps[0]!.at);
    const outcomes = await Promise.all(steps.map((said) => this.sender.send(said, this.at(said.at))));
    const met = outcomes.flatMap((outcome) => ('refusal' in outcome ? [outcome.refusal] : []));
    const succeeded = outcomes.length - met.length;
    if (succeeded !== succeed)
      this.differences.push({ step, what: 'how many of the steps succeed', expected: succeed, got: { succeeded, refusals: met } });
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

  private at(text: string): string {
    const moment = instantOf(text, this.zone);
    if (moment < this.time) throw new RangeError(`time does not go back: ${moment} is before ${this.time}`);
    return moment;
  }

  /** What falls due before the moment is recorded at its own time, as the ledger's clock would have done. */
  private async letTimePass(at: string): Promise<void> {
    const moment = this.at(at);
    if (this.sender.alliance !== undefined) {
      const history = () => this.ledger.recorder.history(`alliance-${this.sender.alliance}`);
      await settleUntil(moment, this.zone, history, (received) =>
        settleDue(this.commands, this.ledger, this.sender.alliance!, { received, played: true }),
      );
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
    this.differences.push(
      ...differencesOf(this.labels.resolve(expect) as StepExpected, outcome, made).map((one) => ({
        step,
        ...one,
        what: one.what === '' ? what : `${what}: ${one.what}`,
      })),
    );
  }

  /** The entries of one answer: they stand one after another, up to its revision. */
  private async entriesOf({ at, revision, entries }: Answer): Promise<readonly Entry[]> {
    const history = await this.ledger.recorder.history(at.slice(0, at.indexOf('@')));
    return history.slice(revision - entries.length + 1, revision + 1);
  }

  private async look(step: number, { as, expect }: Look): Promise<void> {
    const { view, without, params, asOf, effectiveOn, figures = {}, refusals } = this.labels.resolve(expect) as Look['expect'];
    if (refusals !== undefined) {
      const got = await this.count(`refusals-${this.sender.alliance}`);
      if (got !== refusals) this.differences.push({ step, what: 'number of refusals', expected: refusals, got });
    }
    if (view === undefined) return;
    const answer = await this.see({
      view,
      ...(as && { person: this.personOf(as.person) }),
      ...(without !== undefined && { without: String(without) }),
      ...(asOf !== undefined && { asOf: asOfIn(String(asOf), this.zone) }),
      ...(effectiveOn !== undefined && { effectiveOn }),
      ...(params && { params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)])) }),
    });
    // Unless the file expects the refusal, it is told once, and not figure by figure.
    if ('code' in answer && 'status' in answer && figures['code'] === undefined) {
      this.differences.push({ step, what: view, expected: 'an answer', got: answer });
      return;
    }
    for (const [path, expected] of Object.entries(figures)) {
      const got = valueAt(answer, path);
      if (!isAsExpected(expected, got)) this.differences.push({ step, what: `${view}: ${path}`, expected, got });
    }
  }

  private personOf(label: string): string {
    const person = this.persons.get(label);
    if (person === undefined) throw new LabelError(`${label} is no person of the file`);
    return person;
  }

  /** A question that cannot be put is told like a figure that is not there. */
  private async see(asked: Asked): Promise<object> {
    try {
      return await lookAt(this.ledger, this.sender.alliance ?? '', this.time, asked);
    } catch (error) {
      if (!(error instanceof HttpException)) throw error;
      return { ...problemOf(error) };
    }
  }

  private async count(stream: string): Promise<number> {
    return (await this.ledger.recorder.history(stream)).length;
  }
}
