/** How soon what is typed is kept, in milliseconds. Design §6.7: encrypted and saved within half a second. */
export const autosaveAfter = 250;
/** After the storage refused. */
export const retryAfter = 5_000;
