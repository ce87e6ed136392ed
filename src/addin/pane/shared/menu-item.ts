/** What a view adds to the ⋯ menu. */
export interface MenuItem {
  readonly key: string;
  readonly text: string;
  readonly onClick: () => void;
}
