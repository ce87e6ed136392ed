import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import type { ReactNode } from 'react';

export interface ChoiceOption {
  readonly key: string;
  readonly content: ReactNode;
}

interface ChoiceProps {
  readonly labelledBy: string;
  readonly options: readonly ChoiceOption[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** One of several, each a card that is chosen by pressing it anywhere. */
export function Choice({ labelledBy, options, chosen, onChoose }: ChoiceProps) {
  return (
    <ChoiceGroup
      className="ev-choices"
      ariaLabelledBy={labelledBy}
      selectedKey={chosen}
      onChange={(_event, option) => {
        if (option) onChoose(option.key);
      }}
      options={options.map(({ key, content }) => ({
        key,
        text: '',
        onRenderField: (props) => (
          <label htmlFor={props?.id} className="ev-choice">
            <span className="ev-radio" aria-hidden="true" />
            <span className="ev-row__main">{content}</span>
          </label>
        ),
      }))}
    />
  );
}
