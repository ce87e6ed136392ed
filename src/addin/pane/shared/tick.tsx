import { Checkbox } from '@fluentui/react/lib/Checkbox';

interface TickProps {
  readonly checked: boolean;
  /** Name for screen readers; the row beside it says it in its own words. */
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ checked, label, onChange }: TickProps) {
  return (
    <Checkbox
      className="ev-tick"
      checked={checked}
      ariaLabel={label}
      onChange={(_event, now) => onChange(now === true)}
    />
  );
}
