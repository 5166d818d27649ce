/** Whether something was not stored because the disk is full, or the browser gives the extension no more room. */
export function isOutOfRoom(error: unknown): boolean {
  // In the words of both browsers' storage, database and file system.
  if (/quota|no[ _]?(?:device)?[ _]?space/i.test(String(error))) return true;
  return error instanceof Error && error.cause !== undefined && isOutOfRoom(error.cause);
}

/**
 * Wraps a function that stores something. Where it fails, `onFailure` hears whether that was for lack of room, before the promise
 * rejects as it would anyway.
 */
export const withOutOfRoomCheck =
  <Given extends unknown[], Stored>(
    store: (...given: Given) => Promise<Stored>,
    onFailure: (isOutOfRoom: boolean) => void,
  ) =>
  async (...given: Given): Promise<Stored> => {
    try {
      return await store(...given);
    } catch (error) {
      onFailure(isOutOfRoom(error));
      throw error;
    }
  };
