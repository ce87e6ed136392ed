import { SignInError } from '../host/pane-host';
import { readAnswer } from './dialog-answer';
import { DialogClosedError, type OfficeSignIn } from './office-sign-in';
import type { TokenSource } from './token-source';

/** "Error codes of the dialog box": closed by the user, refused by the user, and held back by a pop-up blocker. */
const PROBLEM_BY_CODE: Readonly<Record<number, SignInError['problem']>> = {
  12006: 'cancelled',
  12009: 'cancelled',
  12011: 'blocked',
};

/** Signing in on a page of ours in an Office dialog: the last way, which every client has. Gateway's scopes only. */
export function officeDialog(host: OfficeSignIn): TokenSource {
  return {
    way: 'dialog',
    token: async () => {
      try {
        const answer = readAnswer(await host.openDialog('/dialog.html'));
        if ('problem' in answer) throw new SignInError(answer.problem);
        return answer;
      } catch (error) {
        if (!(error instanceof DialogClosedError)) throw error;
        throw new SignInError(PROBLEM_BY_CODE[error.code] ?? 'failed', { cause: error });
      }
    },
  };
}
