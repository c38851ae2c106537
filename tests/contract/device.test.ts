/** A vault that opens with a device: real WebAuthn, with an authenticator that exists in the browser only. */
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { success } from '@/lib/result';
import { canUseDevice } from '@/lib/vault/device-available';
import type { VaultKeeper } from '@/lib/vault/ways';
import { around } from './around';
import { filledProfile, quickly } from './profile';
import { append, contentsOf, entry, keep, passphrase, unlockVault } from './vault-facts';

const next = 'tulp fiets maan koek boom trein';

interface Authenticator {
  hasPrf?: boolean;
  /** Whether it knows the finger. */
  isUserVerified?: boolean;
}

/** Puts an authenticator in this computer; gives how to take it out. */
async function plugIn({ hasPrf = true, isUserVerified = true }: Authenticator = {}): Promise<() => Promise<void>> {
  await cdp().send('WebAuthn.enable');
  const { authenticatorId } = await cdp().send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      automaticPresenceSimulation: true,
      isUserVerified,
      hasPrf,
    },
  });
  const takeOut = async () => {
    await cdp().send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  };
  onTestFinished(() => takeOut().catch(() => undefined));
  return takeOut;
}

let filled: Awaited<ReturnType<typeof filledProfile>>;
let panel: VaultKeeper;
let id: string;
beforeEach(async () => {
  filled = await filledProfile(quickly);
  panel = filled.profile.panel();
  id = filled.vault.id;
});

const declined = { ok: false, reason: 'device-declined' };

async function registered(how?: Authenticator): Promise<() => Promise<void>> {
  const takeOut = await plugIn(how);
  expect(await panel.addDevice(id, passphrase)).toEqual(success(true));
  return takeOut;
}

describe('a device', () => {
  it('opens the vault beside the passphrase, from a panel that has just been opened', async () => {
    await registered();
    expect(await panel.hasDevice(id)).toBe(true);
    expect(await panel.list()).toEqual(success([{ id, label: 'Kluis 1', device: true }]));
    const opened = await filled.profile.panel().unlockWithDevice(id);
    expect(opened.ok && (await contentsOf(opened.value))).toEqual(filled.whole);
    expect(await contentsOf(await unlockVault(panel, id))).toEqual(filled.whole);
  });

  it('is not let in by somebody who does not know the passphrase', async () => {
    await plugIn();
    expect(await panel.addDevice(id, next)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await panel.unlockWithDevice(id)).toEqual({ ok: false, reason: 'no-device' });
  });

  it('opens it after another passphrase and after a recovery, and not after a renewal', async () => {
    await registered();
    await panel.changePassphrase(id, passphrase, next);
    expect((await panel.unlockWithDevice(id)).ok).toBe(true);
    expect((await filled.profile.panel().recover(id, next, 'restore')).ok).toBe(true);
    expect((await filled.profile.panel().unlockWithDevice(id)).ok).toBe(true);
    const renewal = await panel.prepareRenewal(id, next, passphrase);
    expect(renewal.ok && (await renewal.value.run(() => undefined)).ok).toBe(true);
    expect(await panel.unlockWithDevice(id)).toEqual({ ok: false, reason: 'no-device' });
    expect(await contentsOf(await unlockVault(panel, id))).toEqual(filled.whole);
  });

  it('opens it no more once it was taken away', async () => {
    await registered();
    expect(await panel.removeDevice(id, next)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await panel.removeDevice(id, passphrase)).toEqual(success(true));
    expect(await panel.hasDevice(id)).toBe(false);
    expect(await panel.list()).toEqual(success([{ id, label: 'Kluis 1' }]));
    expect(await panel.unlockWithDevice(id)).toEqual({ ok: false, reason: 'no-device' });
  });

  it('that cannot give such bytes is refused, and nothing changed', async () => {
    await plugIn({ hasPrf: false });
    expect(await panel.addDevice(id, passphrase)).toEqual({ ok: false, reason: 'device-unfit' });
    expect(await panel.hasDevice(id)).toBe(false);
  });

  it('that does not know the finger, or is broken off, is refused, and nothing changed', async () => {
    await plugIn({ isUserVerified: false });
    expect(await panel.addDevice(id, passphrase)).toEqual(declined);
    expect(await panel.hasDevice(id)).toBe(false);
  });

  it('that is gone asks for the passphrase', async () => {
    const takeOut = await registered();
    around(CredentialsContainer.prototype, 'get', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    await takeOut();
    expect(await panel.unlockWithDevice(id)).toEqual(declined);
    expect(await contentsOf(await unlockVault(panel, id))).toEqual(filled.whole);
  });

  it('whose answer is that of another passkey does not fit', async () => {
    await registered();
    const other = await panel.create(next);
    if (!other.ok) throw new Error(other.reason);
    expect(await panel.addDevice(other.value.id, next)).toEqual(success(true));
    const theirs = await navigator.credentials.get({
      publicKey: {
        challenge: new Uint8Array(32),
        userVerification: 'required',
        extensions: { prf: { eval: { first: new Uint8Array(32) } } },
      },
    });
    around(CredentialsContainer.prototype, 'get', () => Promise.resolve(theirs));
    expect(await panel.unlockWithDevice(id)).toEqual({ ok: false, reason: 'wrong-device' });
  });

  it('that stops giving those bytes is refused', async () => {
    await registered();
    around(PublicKeyCredential.prototype, 'getClientExtensionResults', () => ({}));
    expect(await panel.unlockWithDevice(id)).toEqual({ ok: false, reason: 'device-unfit' });
    expect(await panel.addDevice(id, passphrase)).toEqual({ ok: false, reason: 'device-unfit' });
  });

  it('may take its time: what another window saved meanwhile is no loss', async () => {
    await registered();
    around(CredentialsContainer.prototype, 'get', async (_container, go) => {
      await keep(filled.vault, append(entry(3, 'intussen')));
      return go();
    });
    const opened = await panel.unlockWithDevice(id);
    expect(opened.ok && (await contentsOf(opened.value)).cases[0]?.journal).toHaveLength(3);
  });

  it('that is broken off at the second question is not kept', async () => {
    await plugIn();
    around(CredentialsContainer.prototype, 'get', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    expect(await panel.addDevice(id, passphrase)).toEqual(declined);
    expect(await panel.hasDevice(id)).toBe(false);
  });

  it.each([
    ['the device is taken away', 'no-device', () => panel.removeDevice(id, passphrase)],
    ['the vault is erased', 'no-vault', () => filled.vault.erase()],
  ])('opens nothing when %s in another window meanwhile', async (_what, reason, act) => {
    await registered();
    around(CredentialsContainer.prototype, 'get', async (_container, go) => {
      await act();
      return go();
    });
    expect(await panel.unlockWithDevice(id)).toEqual({ ok: false, reason });
  });

  it('of a vault that is gone, or whose record is damaged, opens nothing', async () => {
    await registered();
    expect(await panel.unlockWithDevice('weg')).toEqual({ ok: false, reason: 'no-vault' });
    expect(await panel.hasDevice('weg')).toBe(false);
  });
});

describe('what this computer can do', () => {
  it('is asked of the browser, and in Firefox not at all', async () => {
    expect(await canUseDevice('moz-extension:')).toBe(false);
    const can = (answers: Record<string, boolean>) => {
      around(PublicKeyCredential, 'getClientCapabilities', () => Promise.resolve(answers));
    };
    can({ 'extension:prf': true, userVerifyingPlatformAuthenticator: true });
    expect(await canUseDevice()).toBe(true);
    can({ 'extension:prf': true, userVerifyingPlatformAuthenticator: false });
    expect(await panel.canUseDevice()).toBe(false);
    can({ userVerifyingPlatformAuthenticator: true });
    expect(await canUseDevice()).toBe(false);
  });
});
