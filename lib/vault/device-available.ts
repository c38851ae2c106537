/**
 * Whether a device can open a vault here. Not in Firefox: its extension pages may have no passkey without access to a
 * site (knowledge/security.md §3.4). A locked panel asks this, so it loads nothing.
 */
export async function canUseDevice(from: string = location.protocol): Promise<boolean> {
  if (from === 'moz-extension:' || !('PublicKeyCredential' in globalThis)) return false;
  const can = await PublicKeyCredential.getClientCapabilities();
  return can['extension:prf'] === true && can['userVerifyingPlatformAuthenticator'] === true;
}
