/**
 * The device: WebAuthn with its PRF extension (knowledge/security.md §3.4). Without `rp.id` the passkey belongs to this
 * extension and no other. What a passkey signs is of no use here: only the 32 bytes that the device gives for it are.
 */
import { refusal, success, type Result } from '@/lib/result';
import { randomBytes, utf8, type Bytes } from './bytes';
import type { DeviceSecret } from './device-way';
import type { DeviceRefusal } from './ways';

/** Long enough to find a finger or a PIN. */
const patience = 120_000;
const es256 = -7;
const rs256 = -257; // Windows Hello may know no other

type Asked = Result<Bytes, Extract<DeviceRefusal, 'device-unfit' | 'device-declined'>>;

/** The same for one vault each time, and another for every other vault. */
const saltOf = async (vault: string): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`mc1/prf${vault}`)));

/** What the browser shows is the vault's neutral label. */
const forNew = (label: string): PublicKeyCredentialCreationOptions => ({
  rp: { name: 'Naast' },
  user: { id: randomBytes(16), name: label, displayName: label },
  challenge: randomBytes(32),
  pubKeyCredParams: [es256, rs256].map((alg) => ({ type: 'public-key', alg })),
  // On this computer: a passkey on a phone would be one more thing to lose.
  authenticatorSelection: {
    authenticatorAttachment: 'platform',
    residentKey: 'preferred',
    userVerification: 'required',
  },
  extensions: { prf: {} },
  timeout: patience,
});

/** The professional cancels, is not known, or waits too long: the browser says the same of all, and so do we. */
const declined = () => undefined;

/** What the device gives for this passkey and this vault. */
export async function askDevice(vault: string, passkey: Bytes): Promise<Asked> {
  const got = await navigator.credentials
    .get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id: passkey }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: await saltOf(vault) } } },
        timeout: patience,
      },
    })
    .catch(declined);
  if (!(got instanceof PublicKeyCredential)) return refusal('device-declined');
  const first = got.getClientExtensionResults().prf?.results?.first;
  return first instanceof ArrayBuffer && first.byteLength === 32
    ? success(new Uint8Array(first))
    : refusal('device-unfit');
}

/** Makes a passkey for this vault, and asks the device for its bytes. */
export async function registerDevice(
  vault: string,
  label: string,
): Promise<Result<DeviceSecret, 'device-unfit' | 'device-declined'>> {
  const made = await navigator.credentials.create({ publicKey: forNew(label) }).catch(declined);
  if (!(made instanceof PublicKeyCredential)) return refusal('device-declined');
  if (made.getClientExtensionResults().prf?.enabled !== true) return refusal('device-unfit');
  const passkey = new Uint8Array(made.rawId);
  const secret = await askDevice(vault, passkey);
  return secret.ok ? success({ passkey, secret: secret.value }) : secret;
}
