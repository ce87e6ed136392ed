import type { HostShown } from './host-mail';

/** What the user sees beside the pane; only so that pictures of failures can be understood. */
export function showReadingPane(shown: HostShown): void {
  document.getElementById('subject')!.textContent =
    shown.kind === 'none' ? '(nothing selected)' : shown.subject;
  document.getElementById('body')!.textContent = shown.kind === 'mail' ? shown.bodyText : '';
}
