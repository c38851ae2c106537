/** What opens a vault: a passphrase, and perhaps a recovery code or a device. All wrap the same vault key. */
import { refusal, success, type Result } from '@/lib/result';
import { certain } from './certain';
import { newKdfHeader, type Derive } from './kdf-header';
import { byCode, byPassphrase, keyFromCode, keyFromPassphrase, openVaultKey } from './keys';
import type { OpenedRow } from './open-vault-row';
import { readRecoveryCode, type CodeRefusal } from './recovery-code';
import type { VaultRow } from './rows';
import { sealedSchema } from './seal';
import { rewrap, type WayIn } from './wrap';

/** The part of a vault's record that says how it opens. */
export type WaysIn = Partial<Pick<VaultRow, 'kdf' | 'pass' | 'code' | 'device'>>;

/** Whether two records open with the same passphrase wrap: no other window changed it. */
export const isSameWay = (one: Pick<VaultRow, 'pass'>, other: Pick<VaultRow, 'pass'>): boolean =>
  one.pass.iv.every((byte, at) => byte === other.pass.iv[at]);

/** Whether there is a recovery code. */
export const hasCode = ({ code }: Pick<VaultRow, 'code'>): boolean => sealedSchema.safeParse(code).success;

/** A wrap that must come about, because the key opened a moment ago. */
export const mustWrap = <Wrapped>(wrapped: Wrapped | undefined): Wrapped =>
  certain(wrapped, 'A key that opened a moment ago does not open any more');

/** Another passphrase for the same vault key, with a fresh salt. */
export async function wrapForPassphrase(way: WayIn, passphrase: string, derive: Derive): Promise<WaysIn> {
  const kdf = newKdfHeader();
  const to = await byPassphrase(await keyFromPassphrase(passphrase, kdf, derive), way.binding[0], kdf);
  return { kdf, pass: mustWrap(await rewrap(way, to)) };
}

/** Wraps the vault key for a recovery code. */
export async function wrapForCode(way: WayIn, code: string): Promise<WaysIn> {
  const read = readRecoveryCode(code);
  if (!read.ok) throw new Error('Only a code that Naast made can be kept');
  return { code: mustWrap(await rewrap(way, byCode(await keyFromCode(read.value), way.binding[0]))) };
}

/** Opens a vault with its recovery code. Refuses a code with a slip in it before any key is tried. */
export async function openWithCode(
  row: VaultRow,
  typed: string,
): Promise<Result<OpenedRow, CodeRefusal | 'no-code' | 'wrong-code'>> {
  const code = readRecoveryCode(typed);
  if (!code.ok) return code;
  const { data: sealed } = sealedSchema.safeParse(row.code);
  if (!sealed) return refusal('no-code');
  const way = { ...byCode(await keyFromCode(code.value), row.id), sealed };
  const keys = await openVaultKey(way);
  return keys ? success({ row, keys, way }) : refusal('wrong-code');
}
