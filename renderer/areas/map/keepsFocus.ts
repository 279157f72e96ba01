/**
 * Whether what has the focus keeps it when the selection changes (ids of records). Once something
 * else is selected the keyboard's place is there: the next key would act on what had the focus
 * before. Taking what has the focus out of the selection leaves it where it is.
 */
export function keepsFocus(
  focused: string,
  before: readonly string[],
  after: readonly string[],
): boolean {
  const isTakenOut =
    before.includes(focused) &&
    after.length === before.length - 1 &&
    after.every((id) => before.includes(id));
  return after.length === 0 || after.includes(focused) || isTakenOut;
}
