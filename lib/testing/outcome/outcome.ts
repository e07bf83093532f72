import type { BlockData } from '../../alloy/block-data';
import { Computed, Flow, nameOf } from '../flow/flow';
import type { ExpectedMetric } from '../metrics/form';
import type { Pipeline, PipelineOptions } from '../pipeline/tested';
import { tested } from '../pipeline/tested';
import { compare, type Passage } from './compare';
import { compareCounted } from './compare-counted';
import type { Form } from './form';

/** What a pipeline made of what was given. */
export class Outcome<Item, Given, Wanted> {
  private readonly computed: Computed<Item>;
  private readonly given: readonly Item[];

  constructor(
    private readonly form: Form<Item, Given, Wanted>,
    given: readonly Given[],
    pipeline: Pipeline,
    options: PipelineOptions,
  ) {
    this.given = given.map((item) => form.read(item));
    this.computed = new Computed(new Flow(tested(pipeline, options), form.kind, options.at), this.given);
  }

  /** Everything that arrives at a component: at the end what it takes, on the way what it lets out. */
  arrivedAt(component: string): readonly object[] {
    return this.show(this.computed.flow.reachedAt(component));
  }

  /**
   * Expects what arrives at the end, one by one and in this order; where the pipeline has several ends, at each of them.
   * Of an item only what is named is compared; undefined is what must not be there.
   * @throws AssertionError with what was given, what each component let out, and the difference
   * @throws NotComputedError where only a real Alloy knows
   */
  expect(wanted: readonly Wanted[]): this {
    for (const end of this.computed.flow.ends) this.compare(end, wanted);
    return this;
  }

  /** The same for one component, for example `loki.process.logs`. */
  expectAt(component: string, wanted: readonly Wanted[]): this {
    this.compare(this.computed.flow.reachedAt(component), wanted);
    return this;
  }

  /**
   * Expects the metrics that a component counted, for example those of stage.metrics, in the order of the first count.
   * @param component for example `loki.process.logs`
   * @throws Error for a component that counts nothing
   */
  expectCounted(component: string, wanted: readonly ExpectedMetric[]): this {
    const block = this.computed.flow.reachedAt(component);
    compareCounted(component, this.computed.counted(block), wanted, () => this.passages(block));
    return this;
  }

  private compare(block: BlockData, wanted: readonly Wanted[]): void {
    const expected = wanted.map((item) => this.form.expected(item));
    compare(`${nameOf(block)} takes`, this.show(block), expected, () => this.passages(block));
  }

  private show(block: BlockData): readonly object[] {
    return this.computed.out(block).map((item) => this.form.show(item));
  }

  /** What came out of every component on the way. */
  private passages(end: BlockData): readonly Passage[] {
    const { flow } = this.computed;
    const printed = (items: readonly Item[]) => items.map((item) => flow.kind.print(item));
    const way = flow.reached.filter((block) => flow.leadsTo(block, end) && !flow.isSource(block));
    return [
      { what: 'given', items: printed(this.given) },
      ...way.map((block) => ({
        what: `${nameOf(block)} ${block === end && flow.next(block).length === 0 ? 'takes' : 'lets out'}`,
        items: printed(this.computed.out(block)),
      })),
    ];
  }
}
