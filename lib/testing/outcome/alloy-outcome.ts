import type { Arrivals } from '../alloy/in-alloy';
import { Flow, nameOf } from '../flow/flow';
import { type Pipeline, type PipelineOptions, tested } from '../pipeline/tested';
import { compare } from './compare';
import type { Form } from './form';

/** What a pipeline that a real Alloy runs made of what was given. The Alloy runs once, for the first expectation. */
export class AlloyOutcome<Item, Given, Wanted> {
  private readonly flow: Flow<Item>;
  private readonly given: readonly Item[];
  private arrivals: Promise<Arrivals<Item>> | undefined;

  constructor(
    private readonly form: Form<Item, Given, Wanted>,
    given: readonly Given[],
    pipeline: Pipeline,
    options: PipelineOptions,
  ) {
    this.given = given.map((item) => form.read(item));
    this.flow = new Flow(tested(pipeline, options), form.kind, options.at);
  }

  /** Everything that arrives at an end. */
  async arrivedAt(component: string): Promise<readonly object[]> {
    this.flow.reachedAt(component);
    const arrived = (await this.run()).get(component);
    if (arrived) return arrived.map((item) => this.form.show(item));
    const ends = this.flow.ends.map(nameOf).join(', ');
    throw new Error(
      `Of a real Alloy only what arrives at the end is seen, and ${component} is none; the ends are: ${ends}.`,
    );
  }

  /** Expects what arrives at every end, as the outcome in memory does. @throws AssertionError */
  async expect(wanted: readonly Wanted[]): Promise<void> {
    for (const end of this.flow.ends) await this.expectAt(nameOf(end), wanted);
  }

  /** Expects what arrives at one end. */
  async expectAt(component: string, wanted: readonly Wanted[]): Promise<void> {
    const shown = await this.arrivedAt(component);
    const items = (await this.run()).get(component) ?? [];
    const expected = wanted.map((item) => this.form.expected(item));
    const printed = (all: readonly Item[]) => all.map((item) => this.form.kind.print(item));
    compare(`${component} of a real Alloy takes`, shown, expected, () => [
      { what: 'given', items: printed(this.given) },
      { what: `${component} takes`, items: printed(items) },
    ]);
  }

  private run(): Promise<Arrivals<Item>> {
    this.arrivals ??= this.form.inAlloy(this.flow, this.given);
    return this.arrivals;
  }
}
