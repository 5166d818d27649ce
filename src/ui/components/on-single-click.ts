/**
 * A click listener for buttons that go when they are pressed, such as those of a row that is removed: the second click of a double
 * click would press the button that comes under the pointer. Clicks by keyboard and screen reader always count.
 */
export const onSingleClick =
  (press: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail <= 1) press();
  };
