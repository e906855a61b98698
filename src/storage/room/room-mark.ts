const KEY = 'buurtkompas.room';

/** Tells whether this device is in a room, without opening a database; false where nothing can be kept. */
export function hasRoomMark(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Marks that this device is in a room, or no longer is. */
export function markRoom(isIn: boolean): void {
  try {
    if (isIn) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Pages of the room open the database itself; only the line on other pages is missing.
  }
}
