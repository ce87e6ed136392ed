/** Longest Message-ID that is one: the line limit of RFC 5322 §2.1.1. */
const MAX_ID = 998;

/** What a mail says of the thread it belongs to; null where it says nothing. */
export interface ThreadFacts {
  readonly references: string | null;
  readonly inReplyTo: string | null;
  readonly messageId: string | null;
}

/**
 * A file has no conversation id of a mailbox, so one is derived that every mail of a thread shares: `ref:` and the
 * Message-ID of the mail that began it. Replies carry that id as the first of their References (RFC 5322 §3.6.4), or
 * in In-Reply-To from mailers that send no References; the first mail carries it itself.
 */
export function derivedConversationId(facts: ThreadFacts): string | null {
  const first = firstMessageId(facts.references) ?? firstMessageId(facts.inReplyTo) ?? facts.messageId;
  return first === null ? null : `ref:${first}`;
}

/** The first `<…>` of a field; null when there is none. */
export function firstMessageId(field: string | null): string | null {
  const id = field === null ? null : (/<[^<>\s]+>/.exec(field)?.[0] ?? null);
  return id !== null && id.length <= MAX_ID ? id : null;
}
