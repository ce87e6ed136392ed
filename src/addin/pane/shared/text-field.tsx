import { TextField } from '@fluentui/react/lib/TextField';
import type { KeyboardEvent } from 'react';

/** Where the browser lets a field grow by itself, measuring it on every key press would only cost time. */
const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

interface TitleFieldProps {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** Id of the line that says what is wrong with the title. */
  readonly describedBy?: string;
  readonly look?: 'plain' | 'warn' | 'error';
  readonly onChange: (value: string) => void;
}

/** One line of text that grows in height with what is written; a line break becomes a space. */
export function TitleField({ id, value, label, describedBy, look = 'plain', onChange }: TitleFieldProps) {
  return (
    <TextField
      id={id}
      className="ev-textfield"
      inputClassName={look === 'plain' ? 'ev-field' : `ev-field ev-field--${look}`}
      multiline
      borderless
      resizable={false}
      autoAdjustHeight={!GROWS_BY_ITSELF}
      rows={1}
      spellCheck={false}
      value={value}
      ariaLabel={label}
      invalid={look === 'error'}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onChange={(_event, text = '') => onChange(text.replace(/\s*[\r\n]+\s*/gu, ' '))}
      onKeyDown={(event: KeyboardEvent) => {
        // With Ctrl it files the mail, which is heard further up.
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
      }}
    />
  );
}

interface LineFieldProps {
  readonly value: string;
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** For a field that drives a list of results: see the ARIA combobox pattern. */
  readonly list?: { readonly id: string; readonly expanded: boolean; readonly active: string | undefined };
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** One line of text, or a date, with its label above it. */
export function LineField({ value, label, type = 'text', describedBy, list, ...rest }: LineFieldProps) {
  const { invalid = false, autoFocus = false, placeholder, maxLength, onChange, onKeyDown } = rest;
  return (
    <TextField
      className="ev-textfield"
      inputClassName={invalid ? 'ev-field ev-field--error' : 'ev-field'}
      borderless
      type={type}
      label={label}
      value={value}
      invalid={invalid}
      autoFocus={autoFocus}
      autoComplete="off"
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(list && {
        role: 'combobox',
        'aria-autocomplete': 'list' as const,
        'aria-expanded': list.expanded,
        'aria-controls': list.id,
        ...(list.active === undefined ? {} : { 'aria-activedescendant': list.active }),
      })}
      onChange={(_event, text = '') => onChange(text)}
      {...(onKeyDown && { onKeyDown })}
    />
  );
}
