import { useId } from 'react';
import { Icon } from './icon';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

/** The browser's own list: right in every contrast theme and at every zoom, and nothing to load. */
export function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="ev-label">
        {label}
      </label>
      <span className="ev-in">
        <select id={id} className="ev-field" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  );
}
