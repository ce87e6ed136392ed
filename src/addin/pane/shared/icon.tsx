import type { ReactNode } from 'react';

const dot = (cx: number, cy: number, r: number) => <circle className="ev-dot" cx={cx} cy={cy} r={r} />;
const ring = <circle cx="8" cy="8" r="6.25" />;
const tray = 'M2.5 9.75v2.75a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V9.75';

/** Drawn for this product: 16 × 16, lines of 1.25, each told apart by its outline alone. */
const SHAPES = {
  mail: (
    <path d="M3 3.25h10a1.25 1.25 0 0 1 1.25 1.25v7A1.25 1.25 0 0 1 13 12.75H3a1.25 1.25 0 0 1-1.25-1.25v-7A1.25 1.25 0 0 1 3 3.25zm-.75 1.5L8 9l5.75-4.25" />
  ),
  document: (
    <path d="M4.25 1.75H9.5l3.25 3.25v8.25a1 1 0 0 1-1 1h-7.5a1 1 0 0 1-1-1V2.75a1 1 0 0 1 1-1zm5 .25v3.25h3.25M5.75 8.5h4.5m-4.5 2.5h4.5" />
  ),
  image: (
    <>
      <path d="M3.25 2.75h9.5a1.25 1.25 0 0 1 1.25 1.25v8a1.25 1.25 0 0 1-1.25 1.25h-9.5A1.25 1.25 0 0 1 2 12V4a1.25 1.25 0 0 1 1.25-1.25zM2.5 12l3.75-3.5 2.5 2.25L11 8.75l2.75 2.5" />
      <circle cx="5.5" cy="6" r="1" />
    </>
  ),
  calendar: <path d="M3 3.5h10v9.75H3zM3 6.5h10M5.5 2v2.5m5-2.5v2.5" />,
  link: (
    <path d="M6.75 9.25 9.25 6.75M7.5 4.75l1.25-1.25a2.65 2.65 0 0 1 3.75 3.75L11.25 8.5M8.5 11.25 7.25 12.5A2.65 2.65 0 0 1 3.5 8.75L4.75 7.5" />
  ),
  thread: <path d="M2.25 3h8.5v5.75H6.25L4 11V8.75H2.25zM12.75 6h1v5.75h-1.5v1.75l-2-1.75H7.75" />,
  person: <path d="M8 2.5a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5zM2.75 13.75a5.25 5.25 0 0 1 10.5 0" />,
  folder: (
    <path d="M1.75 4.25a1 1 0 0 1 1-1H6.5L8 5h5.25a1 1 0 0 1 1 1v6.25a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1z" />
  ),
  words: <path d="M2.5 4h11M2.5 8h7.5M2.5 12h9.5" />,
  clock: <path d="M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5zM8 4.5V8l2.5 1.75" />,
  search: <path d="M7 2.75a4.25 4.25 0 1 1 0 8.5 4.25 4.25 0 0 1 0-8.5zm3.25 7.5 3.25 3.25" />,
  right: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  back: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  close: <path d="m3.5 3.5 9 9m0-9-9 9" />,
  tick: <path d="m3 8.5 3.25 3.25L13 5" />,
  pencil: <path d="m10.75 2.75 2.5 2.5L5.5 13l-3 .5.5-3zm-1.5 1.5 2.5 2.5" />,
  more: (
    <>
      {dot(3.5, 8, 1.2)}
      {dot(8, 8, 1.2)}
      {dot(12.5, 8, 1.2)}
    </>
  ),
  warning: (
    <>
      <path d="M8 2.25l6.25 11H1.75zM8 6.5v3" />
      {dot(8, 11.4, 0.75)}
    </>
  ),
  info: (
    <>
      {ring}
      <path d="M8 7.25V11" />
      {dot(8, 5, 0.8)}
    </>
  ),
  filed: (
    <>
      {ring}
      <path d="m5.25 8.25 2 2L11 6.25" />
    </>
  ),
  moving: (
    <>
      {ring}
      <path d="M8 11V5.25M5.6 7.5 8 5.1l2.4 2.4" />
    </>
  ),
  waiting: (
    <>
      <circle cx="8" cy="8" r="6.25" strokeDasharray="2 2.2" />
      {dot(5.5, 8, 0.9)}
      {dot(8, 8, 0.9)}
      {dot(10.5, 8, 0.9)}
    </>
  ),
  spinner: (
    <>
      <circle cx="8" cy="8" r="6" opacity=".3" />
      <path d="M8 2a6 6 0 0 1 6 6" strokeWidth="2" />
    </>
  ),
  ask: (
    <>
      <path d="M8 1.5 14.5 8 8 14.5 1.5 8zM6.5 6.75A1.5 1.5 0 1 1 8.75 8C8.2 8.35 8 8.6 8 9.1" />
      {dot(8, 10.9, 0.8)}
    </>
  ),
  rejected: (
    <path d="M4.5 2h7A2.5 2.5 0 0 1 14 4.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5v-7A2.5 2.5 0 0 1 4.5 2zm1 3.5 5 5m0-5-5 5" />
  ),
  retry: <path d="M13 8a5 5 0 1 1-1.6-3.7L13 5.75M13.25 2.5v3.25H10" />,
  open: (
    <path d="M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3M9.25 2.5h4.25v4.25m-.25-4-5.5 5.5" />
  ),
  download: <path d="M8 2v7.25M5.25 6.5 8 9.25l2.75-2.75M2.75 13h10.5" />,
  incoming: <path d={`M8 2v7.25M5.25 6.5 8 9.25l2.75-2.75${tray}`} />,
  outgoing: <path d={`M8 9.5V2.25M5.25 5 8 2.25 10.75 5${tray}`} />,
  internal: <path d="M3 5.75h9.75m-2.5-2.5 2.5 2.5-2.5 2.5M13 10.75H3.25m2.5-2.5-2.5 2.5 2.5 2.5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

/** Always beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name, className = '' }: IconProps) {
  const spin = name === 'spinner' ? 'ev-spin' : '';
  return (
    <svg
      className={`ev-icon ${spin} ${className}`.trim()}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[name]}
    </svg>
  );
}
