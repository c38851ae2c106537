const encode = (words: string) => new TextEncoder().encode(words);

/** A keyed fingerprint of words (HMAC-SHA-256, base64): without the key nobody can try names on it. */
export async function fingerprint(key: string, words: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', encode(key), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign(algorithm.name, imported, encode(words));
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
}
