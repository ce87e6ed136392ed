import { MailReadError } from '../../domain/mail/mail-read-error';

/** Why a file that the user opened is not in the mailbox. */
type RefusalReason = 'not-a-mail' | 'too-large' | 'other';

export interface RefusedFile {
  readonly name: string;
  readonly reason: RefusalReason;
}

export function refusal(name: string, error: unknown): RefusedFile {
  const problem = error instanceof MailReadError ? error.problem : null;
  return { name, reason: problem === 'not-a-mail' || problem === 'too-large' ? problem : 'other' };
}
