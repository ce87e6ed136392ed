/** Marks, once per page, the moment at which rows with titles stand on the screen; `ev-ready` marks where the time starts. */
export function markRowsPainted(): void {
  if (performance.getEntriesByName('ev-rows').length > 0) return;
  // A frame's callbacks run before it is painted; a task started there runs after.
  requestAnimationFrame(() => setTimeout(() => performance.mark('ev-rows')));
}
