/** Gathers what passed, what failed and what was left out; goes on after a failure. */
export class Report {
  #lines = [];
  #passed = 0;
  #failed = 0;
  #leftOut = 0;

  /**
   * Runs one step under a heading.
   * @param {string} name
   * @param {() => Promise<{ passed: number, failed: number }>} work
   */
  async step(name, work) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
    const began = Date.now();
    const { passed, failed } = await work().catch((error) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
    this.#passed += passed;
    this.#failed += failed;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const verdict = failed > 0 ? 'FAILED' : 'ok';
    this.#lines.push(`${verdict.padEnd(8)} ${name} (${passed} passed, ${failed} failed, ${seconds} s)`);
    console.log(`${verdict} in ${seconds} s`);
    return failed === 0;
  }

  leaveOut(name, why) {
    this.#leftOut++;
    this.#lines.push(`LEFT OUT ${name}: ${why}`);
  }

  /** Prints the summary; its last line is what machines read. */
  finish() {
    console.log(`\n── Summary ${'─'.repeat(63)}\n${this.#lines.join('\n')}`);
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return { failed: this.#failed, leftOut: this.#leftOut };
  }
}
