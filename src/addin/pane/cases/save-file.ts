/** How long the browser may take to pick the bytes up before their address is withdrawn. */
const KEEP_MS = 60_000;

/**
 * Hands bytes to the browser's download, never to a view: a document from outside may hold scripts, and they must not run
 * within the pane's origin.
 */
export function saveFile(bytes: Blob, fileName: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
