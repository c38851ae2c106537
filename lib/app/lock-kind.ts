/** `hard`: Naast starts anew, so that nothing stays in memory either. */
export type LockKind = 'soft' | 'hard';
