/** The vault key once more, wrapped by what a device gives for a passkey: an extra way in, never the only one. */
import { refusal, success, type Result } from '@/lib/result';
import { z } from '@/lib/zod';
import { bytesSchema, type Bytes } from './bytes';
import { byDevice, keyFromDevice, openVaultKey } from './keys';
import type { OpenedRow } from './open-vault-row';
import type { VaultRow } from './rows';
import { sealedSchema } from './seal';
import { mustWrap, type WaysIn } from './ways-in';
import { rewrap, type WayIn } from './wrap';

const deviceSchema = z.object({ passkey: bytesSchema(), ...sealedSchema.shape });

/** A passkey, and the bytes that the device gives for it and for nothing else. */
export interface DeviceSecret {
  passkey: Bytes;
  secret: Bytes;
}

/** Which passkey opens this vault; undefined when there is none. */
export const passkeyOf = ({ device }: Pick<VaultRow, 'device'>): Bytes | undefined =>
  deviceSchema.safeParse(device).data?.passkey;

/** Wraps the vault key for a device. */
export async function wrapForDevice(way: WayIn, { passkey, secret }: DeviceSecret): Promise<WaysIn> {
  const to = await byDevice(await keyFromDevice(secret), way.binding[0], passkey);
  return { device: { passkey, ...mustWrap(await rewrap(way, to)) } };
}

/** Opens a vault with what a device gave. */
export async function openWithDevice(
  row: VaultRow,
  secret: Bytes,
): Promise<Result<OpenedRow, 'no-device' | 'wrong-device'>> {
  const { data: device } = deviceSchema.safeParse(row.device);
  if (!device) return refusal('no-device');
  const { passkey, ...sealed } = device;
  const way = { ...(await byDevice(await keyFromDevice(secret), row.id, passkey)), sealed };
  const keys = await openVaultKey(way);
  return keys ? success({ row, keys, way }) : refusal('wrong-device');
}
