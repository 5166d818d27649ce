/**
 * A click listener for buttons that go with their row: the next row's button comes under the pointer, where the second click of a
 * double click would press it. Clicks by keyboard and screen reader always count.
 */
export const onSingleClick =
  (press: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail <= 1) press();
  };
