/** What only a real Alloy does: the sentence names the component and says how the test goes on. */
export class NotComputedError extends Error {
  /**
   * @param where as errors name a component, for example `loki.process "logs": stage.geoip`
   * @param why the middle of the sentence: what it needs
   */
  constructor(where: string, why: string) {
    super(
      `${where} ${why}, which is not computed in memory; give the path of an Alloy binary in ALLOY_BIN and use throughAlloy.`,
    );
    this.name = 'NotComputedError';
  }
}
