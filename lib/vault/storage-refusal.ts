/** Why the browser's storage refused. */
export type StorageRefusal = 'storage-full' | 'storage-broken' | 'newer-version';

/** Mistakes of ours, not of the storage: those must reach the boundary for bugs. */
const bugs = ['DataError', 'DataCloneError', 'ConstraintError', 'ReadOnlyError'];

/**
 * Names what went wrong, or gives undefined for a bug. On a full disk Chromium's LevelDB says UnknownError with
 * "FILE_ERROR_NO_SPACE" in its message, not QuotaExceededError (knowledge/security.md §4.3, measured in Chromium 156).
 */
export function storageRefusal(error: unknown): StorageRefusal | undefined {
  // QuotaExceededError is becoming a class of its own; it stays a DOMException.
  if (!(error instanceof DOMException) || bugs.includes(error.name)) return undefined;
  if (error.name === 'QuotaExceededError' || /no_space|disk full/i.test(error.message)) return 'storage-full';
  return error.name === 'VersionError' ? 'newer-version' : 'storage-broken';
}
