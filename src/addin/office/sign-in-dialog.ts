import { DialogClosedError } from '../auth/office-sign-in';

/** The dialog must begin on the add-in's own origin. Percent of the screen. */
const SIZE = { height: 60, width: 30 };

/**
 * Opens a page of ours in an Office dialog and waits for its first message. Rejects with `DialogClosedError`, whose
 * code is Office's (12006: the user closed it). A message from another origin is not ours and is ignored.
 */
export function openSignInDialog(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const url = new URL(path, location.origin).href;
    Office.context.ui.displayDialogAsync(url, SIZE, (opened) => {
      if (String(opened.status) !== 'succeeded') {
        reject(new DialogClosedError(opened.error.code));
        return;
      }
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        if (!('message' in event) || !isOurs(event.origin)) return;
        dialog.close();
        resolve(event.message);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        if ('error' in event) reject(new DialogClosedError(event.error));
      });
    });
  });
}

/** Clients without DialogOrigin 1.1 do not tell the origin, and deliver messages of the add-in's own origin only. */
function isOurs(origin: string | undefined): boolean {
  return origin === undefined || origin === location.origin;
}
