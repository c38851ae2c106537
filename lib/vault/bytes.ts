import { z } from '@/lib/zod';

/** Raw bytes that the browser's crypto and IndexedDB both take as they are. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Checks bytes that come out of the database; with a length, exactly that many. */
export const bytesSchema = (length?: number) =>
  z.custom<Bytes>((value) => value instanceof Uint8Array && (length === undefined || value.length === length));

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

export const sha256 = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
