/** Bytes in JSON. Apart from `bytes.ts`, because a locked panel needs this and not zod. */

/** In every supported browser; TypeScript's library does not know it yet. */
declare global {
  interface Uint8Array {
    toBase64(): string;
  }
  interface Uint8ArrayConstructor {
    fromBase64(text: string): Uint8Array<ArrayBuffer>;
  }
}

/** For `JSON.stringify`: bytes become `{ base64 }`. */
export const withBytes = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: value.toBase64() } : value;

/** For `JSON.parse`: the way back. Throws when it is no base64. */
export const toBytes = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'
    ? Uint8Array.fromBase64(value.base64)
    : value;
