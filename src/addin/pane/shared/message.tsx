import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type Tone = 'error' | 'warn' | 'info' | 'ok' | 'ask' | 'calm';

const ICONS: Record<Tone, IconName> = {
  error: 'rejected',
  warn: 'warning',
  info: 'info',
  ok: 'filed',
  ask: 'ask',
  calm: 'info',
};

interface MessageProps {
  readonly tone: Tone;
  readonly title?: string;
  /** Read out at once, over what is being read. For failures only. */
  readonly assertive?: boolean;
  readonly children: ReactNode;
}

/** Something the user should know: what happened, what is safe, what to do. */
export function Message({ tone, title, assertive = false, children }: MessageProps) {
  return (
    <div className={`ev-msg ev-tone-${tone}`} role={assertive ? 'alert' : undefined}>
      <Icon name={ICONS[tone]} />
      <div className="ev-stack ev-stack--s">
        {title !== undefined && <h2>{title}</h2>}
        {children}
      </div>
    </div>
  );
}

interface BadgeProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly strong: string;
  readonly children?: ReactNode;
}

/** The one fact that stands above everything else. */
export function LeadBadge({ tone, icon, strong, children }: BadgeProps) {
  return (
    <span className={`ev-badge ev-badge--lead ev-tone-${tone}`}>
      <Icon name={icon} />
      <span>
        <b>{strong}</b> {children}
      </span>
    </span>
  );
}
