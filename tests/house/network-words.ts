/** Words that could reach the network, and the places in our bundle where they are known to be harmless. */

/** Ways to make a request. `(?<![.\w])` keeps names such as `prefetch(` out. */
export const waysOut: readonly RegExp[] = [
  /(?<!\w)fetch\(/g,
  /\bXMLHttpRequest\b/g,
  /\bWebSocket\b/g,
  /\bWebTransport\b/g,
  /\bRTCPeerConnection\b/g,
  /\bEventSource\b/g,
  /\bsendBeacon\b/g,
  /\bimportScripts\b/g,
];

export interface Known {
  /** Which files of the bundle. */
  file: RegExp;
  /** What is found there. */
  finds: RegExp;
  why: string;
}

/** All of these are strings or dead ends; `connect-src 'none'` would stop them besides. */
export const knownWords: readonly Known[] = [
  {
    file: /^assets\/argon2\.worker-[\w-]+\.js$/,
    finds: /^XMLHttpRequest$/,
    why: 'libsodium: loader of a separate .wasm file, never called since ours is embedded',
  },
  {
    file: /^chunks\/minisearch-[\w-]+\.js$/,
    finds: /^fetch\($/,
    why: 'minisearch: a method of its own map, which gets or sets a value in memory (SearchableMap.fetch)',
  },
];

export const knownAddresses: readonly Known[] = [
  {
    file: /^chunks\/open-vault-[\w-]+\.js$/,
    finds: /^(http:\/\/127\.0\.0\.1\/client|https:\/\/((\*\.)?veiligthuis|epd\.voorbeeld)\.nl)\/\*\.?$/,
    why: 'site adapters: which sites they know, compared with the page beside us and never loaded (lib/site-adapter)',
  },
  {
    file: /^chunks\/word-file-[\w-]+\.js$/,
    finds:
      /^(https?:\/\/(schemas\.microsoft\.com|schemas\.openxmlformats\.org|purl\.org|purl\.oclc\.org|answers\.microsoft\.com|www\.w)\b)/,
    why: 'docx: names of the parts of a DOCX, and two remarks; written into the file and never loaded',
  },
  { file: /./, finds: /^http:\/\/www\.w3\.org\//, why: 'names of SVG, MathML and XHTML, not addresses to fetch' },
  { file: /./, finds: /^http:\/\/\[\$\{/, why: 'zod: how it tries whether an IPv6 address parses as a URL' },
  { file: /./, finds: /^https?:\/\/json-schema\.org\//, why: 'zod: name of the JSON Schema dialect' },
  {
    file: /^chunks\/shipped-layers-[\w-]+\.js$/,
    finds: /^https:\/\/(www\.veiligthuisflevoland\.nl|knmg-meldcode\.maglr\.com|www\.afwegingskadermeldcode\.nl)$/,
    why: 'packs: where a source can be read, shown as text and never loaded (lib/protocol/pack-words.ts)',
  },
];
