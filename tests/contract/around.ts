import { onTestFinished } from 'vitest';

type Method = (...asked: unknown[]) => unknown;

/** Puts something around a method of the browser until the test ends. `go` calls the real one as it was called. */
export function around<Self extends object>(
  prototype: Self,
  name: keyof Self & string,
  act: (self: Self, go: () => unknown, asked: unknown[]) => unknown,
): void {
  const real = Reflect.get(prototype, name) as Method;
  function patched(this: Self, ...asked: unknown[]): unknown {
    return act(this, () => Reflect.apply(real, this, asked), asked);
  }
  const put = (method: unknown) =>
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  put(patched);
  onTestFinished(() => {
    put(real);
  });
}

/** What a browser's storage throws. */
export function refuse(error: string, message = ''): never {
  throw new DOMException(message, error);
}
