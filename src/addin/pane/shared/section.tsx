import type { ReactNode, Ref } from 'react';

interface SectionProps {
  readonly heading: string;
  readonly headingId?: string;
  /** Stands at the right of the heading: a count, a state. */
  readonly aside?: ReactNode;
  readonly tight?: boolean;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

export function Section({ heading, headingId, aside, tight = false, ref, children }: SectionProps) {
  return (
    <section className={tight ? 'ev-section ev-section--tight' : 'ev-section'} ref={ref}>
      <div className="ev-section__head">
        <h2 id={headingId}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
