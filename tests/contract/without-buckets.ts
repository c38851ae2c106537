import { onTestFinished } from 'vitest';

/** As in Firefox until the test ends: no storage buckets, so a container is a database with another name. */
export function withoutBuckets(): void {
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'storageBuckets');
  if (!real) throw new Error('this browser has no storage buckets by itself');
  Object.defineProperty(Navigator.prototype, 'storageBuckets', { get: () => undefined, configurable: true });
  onTestFinished(() => void Object.defineProperty(Navigator.prototype, 'storageBuckets', real));
}
