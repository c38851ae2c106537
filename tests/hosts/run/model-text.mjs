/** An editor's model as lines of text, whatever form it has: plain text, HTML, or a tree or list of pieces. */

const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', zwj: '\u200d', zwnj: '\u200c' };
const more = {
  ...{ eacute: 'é', euml: 'ë', euro: '€', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', iuml: 'ï', egrave: 'è' },
  ...{ mdash: '—', ndash: '–', middot: '·', hellip: '…', bull: '•', ensp: ' ', emsp: ' ', thinsp: ' ', copy: '©' },
  ...{ ouml: 'ö', uuml: 'ü', auml: 'ä', agrave: 'à', ccedil: 'ç', deg: '°', laquo: '«', raquo: '»', oelig: 'œ' },
};

const decoded = (html) =>
  html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return { ...names, ...more }[name] ?? all;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });

const block =
  /<\/?(address|article|blockquote|body|dd|div|dl|dt|figure|h[1-6]|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul|br)\b[^>]*>/gi;
const picture = /<img\b[^>]*\balt="([^"]*)"[^>]*>/gi;

const fromHtml = (html) =>
  decoded(
    html
      .replace(/[\r\n]+/g, /<pre\b|white-space:\s*pre/i.test(html) ? '\n' : ' ')
      .replace(picture, '$1')
      .replace(block, '\n')
      .replace(/<[^>]*>/g, ''),
  );

/** Text in a tree of nodes, a Delta of Quill or blocks of Draft: every string under a name that means text. */
function fromTree(node) {
  if (Array.isArray(node)) return node.map(fromTree).join('');
  if (typeof node !== 'object' || node === null) return '';
  if (typeof node.text === 'string') return node.text + (Array.isArray(node.content) ? fromTree(node.content) : '');
  if (typeof node.insert === 'string') return node.insert;
  if (/hard_?break|linebreak/i.test(node.type ?? '')) return '\n';
  return `\n${Object.values(node).map(fromTree).join('')}\n`;
}

function parsed(value) {
  try {
    return typeof value === 'string' && /^\s*[[{]/.test(value) ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Lines as far as editors keep them: they choose their own spaces and empty lines, and mark their caret. */
export const tidy = (text) =>
  text
    .normalize('NFC')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .split(/\r\n?|\n|\u2028|\u2029|\v/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '')
    .join('\n');

/** Every way to read a model, as tidy text; the first is to the letter. */
export function readings(value) {
  const plain = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  const tree = typeof value === 'object' && value !== null ? value : parsed(value);
  return [
    plain,
    ...(/<\w|&\w+;/.test(plain) ? [fromHtml(plain)] : []),
    ...(tree === undefined ? [] : [fromTree(tree)]),
  ].map(tidy);
}
