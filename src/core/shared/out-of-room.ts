/** Whether something was not stored because the disk is full, or the browser gives the extension no more room. */
export function isOutOfRoom(error: unknown): boolean {
  // In the words of both browsers' storage, database and file system.
  if (/quota|no[ _]?(?:device)?[ _]?space/i.test(String(error))) return true;
  return error instanceof Error && error.cause !== undefined && isOutOfRoom(error.cause);
}

/**
 * Makes a function that stores something and tells why it could not.
 * @param tell told before the promise rejects, whether there was no room
 */
export const tellingRoom =
  <Given extends unknown[], Stored>(
    store: (...given: Given) => Promise<Stored>,
    tell: (isOutOfRoom: boolean) => void,
  ) =>
  async (...given: Given): Promise<Stored> => {
    try {
      return await store(...given);
    } catch (error) {
      tell(isOutOfRoom(error));
      throw error;
    }
  };
