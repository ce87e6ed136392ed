/** A paper clip, in the manner of the pane's icons. */
export const ClipIcon = () => (
  <svg className="ev-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="m13 7.5-5.1 5.1a3 3 0 0 1-4.2-4.2L9 3.1a2 2 0 0 1 2.8 2.8l-5.2 5.2a1 1 0 0 1-1.4-1.4L9.8 5" />
  </svg>
);
