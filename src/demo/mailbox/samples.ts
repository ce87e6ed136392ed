import { openMailFile } from '../../mailfile/open-mail-file';
import type { MailEntry } from './mail-entry';

/** The mailbox of the trial's caseworker; files that the user opens are taken for mails in it. */
export const MAILBOX_OWNER = 'kirsten.dahl@enkeltby.example';

/** `/samples/index.json`: the invented mailbox, newest mail first. */
interface SampleIndex {
  readonly mails: readonly { readonly file: string }[];
}

/** Fetches and opens the mails that come with the product. */
export async function loadSamples(fetch: typeof globalThis.fetch): Promise<readonly MailEntry[]> {
  const index = (await (await fetched(fetch, 'index.json')).json()) as SampleIndex;
  return Promise.all(
    index.mails.map(async ({ file }) => {
      const blob = await (await fetched(fetch, file)).blob();
      const item = await openMailFile({ name: file, blob }, { mailboxOwner: MAILBOX_OWNER });
      return { id: `sample-${file}`, origin: 'sample', item };
    }),
  );
}

async function fetched(fetch: typeof globalThis.fetch, file: string): Promise<Response> {
  const response = await fetch(`/samples/${file}`);
  if (!response.ok) throw new Error(`sample ${file}: ${response.status}`);
  return response;
}
