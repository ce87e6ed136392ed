import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'primary' | 'standard' | 'quiet';
  readonly icon?: IconName;
}

/**
 * A plain button in the pane's look. Fluent's own brings its menus along (28 kB gzip of the first load), which one button
 * of the pane needs, and that one fetches them when pressed.
 */
export function Button({ look = 'standard', icon, className = '', children, ...rest }: ButtonProps) {
  const kind = look === 'standard' ? '' : `ev-btn--${look}`;
  return (
    <button type="button" className={`ev-btn ${kind} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: IconName;
  /** Tooltip; also the name, unless `aria-label` says more. */
  readonly title: string;
  readonly plain?: boolean;
}

export function IconButton({ icon, plain = false, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`ev-btn ev-btn--icon ${plain ? 'ev-btn--plain' : ''} ${className}`}
      aria-label={rest.title}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Buttons side by side, wrapping where there is no room. */
export function Buttons({
  children,
  className = '',
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return <div className={`ev-btns ${className}`}>{children}</div>;
}
