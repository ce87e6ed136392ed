/** In a dialog: hands a text to the pane that opened it, and to nobody else. */
export async function tellPane(message: string): Promise<void> {
  await Office.onReady();
  if (Office.context.requirements.isSetSupported('DialogOrigin', '1.1')) {
    Office.context.ui.messageParent(message, { targetOrigin: location.origin });
  } else {
    // Without DialogOrigin a second argument is refused; the message then goes to our own origin only.
    Office.context.ui.messageParent(message);
  }
}
