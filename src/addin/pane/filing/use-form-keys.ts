import { type ActionDispatch, useEffect } from 'react';
import type { FormAction, FormState } from './form-state';

interface FormKeys {
  readonly form: FormState;
  readonly dispatch: ActionDispatch<[FormAction]>;
  readonly submit: () => void;
}

/** Ctrl+Enter files, Alt+1 … 9 picks a suggestion, Esc closes what is open. Heard anywhere in the pane while the form is seen. */
export function useFormKeys({ form, dispatch, submit }: FormKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.getElementById('ev-documents')?.checkVisibility() === false)
        return;
      const digit = /^Digit([1-9])$/u.exec(event.code)?.[1];
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      else if (digit !== undefined && event.altKey && !event.ctrlKey) {
        dispatch({ type: 'choose-nth', n: Number(digit) });
      } else if (event.key === 'Escape' && form.detailsOf !== null) {
        document.querySelector<HTMLElement>('.ev-doc [aria-expanded="true"]')?.focus();
        dispatch({ type: 'details', id: null });
      } else if (event.key === 'Escape' && form.searchOpen) dispatch({ type: 'search', open: false });
      else if (event.key === 'Escape' && form.othersOpen) dispatch({ type: 'others', open: false });
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [form, dispatch, submit]);
}
