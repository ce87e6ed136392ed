import { randomBytes, randomUUID } from 'node:crypto';
import { createServices, type CreatedServices } from '../../../src/gateway/create-services';
import { SystemUnavailableError } from '../../../src/gateway/esdh/esdh-system';
import { describeOnEachDatabase, OPEN_TIMEOUT_MS, type TestDatabase } from '../support/database';
import {
  ANNA,
  attachmentPart,
  handOver,
  mailPart,
  planOf,
  sample,
  until,
  untilThat,
} from '../support/filing';
import { SCRIPTED_CASE, ScriptedSystem } from '../support/scripted-system';

/** A clock that a test moves; waiting times pass as soon as it is moved. */
class TestClock {
  private ahead = 0;
  readonly now = () => new Date(Date.now() + this.ahead);
  forward(ms: number): void {
    this.ahead += ms;
  }
}

const HOUR = 60 * 60_000;

describeOnEachDatabase('delivery', (open) => {
  let database: TestDatabase;
  let system: ScriptedSystem;
  let clock: TestClock;
  const running: CreatedServices[] = [];

  beforeAll(async () => {
    database = await open();
  }, OPEN_TIMEOUT_MS);
  afterAll(() => database.remove());
  beforeEach(() => {
    system = new ScriptedSystem();
    clock = new TestClock();
  });
  afterEach(async () => {
    for (const { worker } of running.splice(0)) await worker.stop();
    await database.db.deleteFrom('filed_parts').execute();
    await database.db.updateTable('filing_documents').set({ state: 'staged' }).execute();
  });

  async function gateway(delivery = {}) {
    const created = await createServices({
      database,
      clock: clock.now,
      newId: randomUUID,
      random: () => 0,
      systems: [system],
      delivery: { pollMs: 10, stopMs: 50, ...delivery },
    });
    running.push(created);
    created.worker.start();
    return created.services.filings;
  }

  const mail = () => sample(mailPart(), 'mail', { title: 'mail' });
  const attachment = (title: string) => sample(attachmentPart(title), randomBytes(1000), { title });
  const plan = (samples: ReturnType<typeof mail>[]) => planOf(samples, { case: SCRIPTED_CASE });
  const titlesFiled = () => system.filed.map(({ delivery }) => delivery.title);

  it('delivers the mail first and relates the attachments to it', async () => {
    const filings = await gateway();
    const samples = [attachment('b'), mail(), attachment('a')];
    const { id } = await handOver(filings, samples, plan(samples));
    await until(filings, id, ['filed']);
    expect(titlesFiled()).toEqual(['mail', 'b', 'a']);
    expect(system.filed.map(({ delivery }) => delivery.relatedTo)).toEqual([null, 'd1', 'd1']);
    expect(system.filed[1]!.bytes.equals(samples[0]!.bytes)).toBe(true);
  });

  it('tries again after the system was away, in order, and says when', async () => {
    const filings = await gateway();
    system.next({ answer: { kind: 'unavailable', retryAfterMs: 2 * HOUR } });
    const samples = [mail(), attachment('a'), attachment('b')];
    const { id } = await handOver(filings, samples, plan(samples));
    const waiting = await untilThat(filings, id, ({ documents }) => documents[0]!.nextAttemptAt !== null);
    const wait = Date.parse(waiting.documents[0]!.nextAttemptAt!) - clock.now().getTime();
    expect(wait).toBeGreaterThan(1.9 * HOUR);
    expect(system.asked).toEqual(['mail']);

    clock.forward(2 * HOUR);
    await until(filings, id, ['filed']);
    expect(titlesFiled()).toEqual(['mail', 'a', 'b']);
  });

  it.each(['unknown', 'throws', 'hangs'] as const)(
    'files once what was carried out although the answer was: %s',
    async (carryOut) => {
      const filings = await gateway(carryOut === 'hangs' ? { timeoutMs: 20 } : {});
      system.next({ carryOut });
      const samples = [mail(), attachment('a')];
      const { id } = await handOver(filings, samples, plan(samples));
      await until(filings, id, ['unknown', 'queued', 'filed']);
      clock.forward(HOUR);
      const filing = await until(filings, id, ['filed']);
      expect(titlesFiled()).toEqual(['mail', 'a']);
      expect(filing.documents.map(({ documentId }) => documentId)).toEqual(['d1', 'd2']);
    },
  );

  it('delivers again what was surely not carried out', async () => {
    const filings = await gateway();
    system.next({ answer: { kind: 'unknown' } });
    const samples = [mail()];
    const { id } = await handOver(filings, samples, plan(samples));
    await until(filings, id, ['unknown']);
    clock.forward(HOUR);
    await until(filings, id, ['filed']);
    expect(system.asked).toEqual(['mail', 'mail']);
    expect(titlesFiled()).toEqual(['mail']);
  });

  it('keeps what is unknown unknown while the system does not say', async () => {
    const filings = await gateway();
    let silent = 0;
    const said = system.findDelivered.bind(system);
    system.findDelivered = (key) => {
      silent += 1;
      return silent <= 2 ? Promise.reject(new SystemUnavailableError()) : said(key);
    };
    system.next({ carryOut: 'unknown' });
    const samples = [mail()];
    const { id } = await handOver(filings, samples, plan(samples));
    for (let hours = 0; hours < 3; hours += 1) {
      await until(filings, id, ['unknown', 'filed']);
      clock.forward(HOUR);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await until(filings, id, ['filed']);
    expect(titlesFiled()).toEqual(['mail']);
  });

  it('lets a defect hold up nobody else, and files it later', async () => {
    const filings = await gateway();
    system.next({ carryOut: 'unknown' }, { throws: new TypeError('defect') });
    const samples = [attachment('a'), attachment('b'), attachment('c')];
    const { id } = await handOver(filings, samples, plan(samples));
    await untilThat(filings, id, ({ documents }) => documents[2]!.state === 'filed');
    for (let hours = 0; hours < 3; hours += 1) {
      clock.forward(HOUR);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await until(filings, id, ['filed']);
    expect(titlesFiled().toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('files the attachments although the mail is rejected', async () => {
    const filings = await gateway();
    system.next({ answer: { kind: 'rejected', reason: 'title-refused' } });
    const samples = [mail(), attachment('a')];
    const { id } = await handOver(filings, samples, plan(samples));
    const filing = await until(filings, id, ['filed', 'rejected']);
    expect(filing.documents.map(({ state, reason }) => [state, reason])).toEqual([
      ['rejected', 'title-refused'],
      ['filed', null],
    ]);
    expect(system.filed[0]!.delivery.relatedTo).toBeNull();

    await filings.retry(id, samples[0]!.document.key, { title: 'En bedre titel' }, ANNA);
    await until(filings, id, ['filed']);
    expect(titlesFiled()).toEqual(['a', 'En bedre titel']);
    expect(system.filed[1]!.bytes.toString()).toBe('mail');
  });

  it('keeps what the system answers later as pending', async () => {
    const filings = await gateway();
    system.next({ carryOut: 'answers' }, { answer: { kind: 'pending', reference: 'kvittering-1' } });
    const samples = [mail(), attachment('a')];
    const { id } = await handOver(filings, samples, plan(samples));
    const filing = await until(filings, id, ['filed', 'pending']);
    expect(filing.documents.map(({ state }) => state)).toEqual(['filed', 'pending']);
  });

  it('takes over from a gateway that was killed, and files nothing twice', async () => {
    const samples = [mail(), attachment('a'), attachment('b')];
    const killed = await gateway({ leaseMs: 1_000_000_000 });
    system.next({ carryOut: 'hangs' });
    const { id } = await handOver(killed, samples, plan(samples));
    await until(killed, id, ['delivering']);
    while (system.filed.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));

    const survivor = await gateway();
    clock.forward(2_000_000_000);
    const filing = await until(survivor, id, ['filed']);
    expect(titlesFiled()).toEqual(['mail', 'a', 'b']);
    expect(filing.documents.map(({ documentId }) => documentId)).toEqual(['d1', 'd2', 'd3']);
  });

  it('shares the work of many filings between two gateways without doubles', async () => {
    const [one, two] = [await gateway(), await gateway()];
    const handed = await Promise.all(
      Array.from({ length: 12 }, (_, i) => {
        const samples = [mail(), attachment(`a${i}`)];
        return handOver(i % 2 ? one : two, samples, plan(samples));
      }),
    );
    for (const { id } of handed) await until(one, id, ['filed']);
    const keys = system.filed.map(({ delivery }) => delivery.deliveryKey);
    expect(new Set(keys).size).toBe(24);
    expect(keys).toHaveLength(24);
  });
});
