import type { OfficeSignIn } from '../auth/office-sign-in';
import { openSignInDialog } from './sign-in-dialog';

/** What Office offers for signing in, without anything else of Office. */
export function officeSignIn(loginHint: string): OfficeSignIn {
  return {
    loginHint,
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
    ssoToken: () => Office.auth.getAccessToken({ allowSignInPrompt: true, allowConsentPrompt: true }),
    openDialog: openSignInDialog,
  };
}
