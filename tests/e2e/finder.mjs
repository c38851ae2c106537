/** The eyes of the end-to-end tests: finds what a professional (or a screen reader) would find. Runs inside the page. */

/**
 * Everything visible that answers the query, with the point to click. `query.role` + `query.name` go by accessible role
 * and name; `query.text` by text on the screen. A name is { is } (exactly) or { source, flags } (a pattern).
 * One function without anything from outside, because it travels to the page as text.
 */
export function findInPage(query) {
  const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const roles = {
    A: (el) => (el.hasAttribute('href') ? 'link' : undefined),
    INPUT: (el) =>
      ({
        button: 'button',
        submit: 'button',
        checkbox: 'checkbox',
        radio: 'radio',
        search: 'searchbox',
        range: 'slider',
      })[el.type] ?? (el.type === 'hidden' ? undefined : 'textbox'),
    SELECT: (el) => (el.multiple || el.size > 1 ? 'listbox' : 'combobox'),
    ...{ BUTTON: 'button', SUMMARY: 'button', TEXTAREA: 'textbox', OPTION: 'option', DIALOG: 'dialog', IMG: 'img' },
    ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', UL: 'list', OL: 'list', LI: 'listitem' },
    ...{ MAIN: 'main', NAV: 'navigation', FIELDSET: 'group', DETAILS: 'group', OUTPUT: 'status', TABLE: 'table' },
    ...{ SECTION: 'region', ARTICLE: 'article', HEADER: 'banner', FORM: 'form', PROGRESS: 'progressbar' },
  };
  const roleOf = (el) => {
    const own = roles[el.tagName];
    return el.getAttribute('role') ?? (typeof own === 'function' ? own(el) : own);
  };
  const textOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.getAttribute('aria-hidden') === 'true' || node.hidden) return '';
    const given = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    if (given) return given;
    if (/^(INPUT|SELECT|TEXTAREA|SCRIPT|STYLE)$/.test(node.tagName)) return '';
    const inner = [...node.childNodes].map(textOf).join('');
    return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
  };
  const named = /^(button|link|heading|option|listitem|tab|menuitem|status|alert|radio|checkbox|switch)$/;
  const nameOf = (el, role) => {
    const ids = el.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const label = ids.map((id) => textOf(document.getElementById(id) ?? document.createTextNode(''))).join(' ');
    const labels = [...(el.labels ?? [])].map(textOf).join(' ');
    const legend = el.querySelector?.(':scope > legend, :scope > summary, :scope > caption');
    return [
      label,
      el.getAttribute('aria-label'),
      labels,
      legend && textOf(legend),
      el.getAttribute('alt'),
      named.test(role) && (textOf(el) || el.value),
      el.getAttribute('title'),
      el.getAttribute('placeholder'),
    ]
      .map((name) => tidy(name || ''))
      .find(Boolean);
  };
  const isVisible = (el) => {
    const { width, height } = el.getBoundingClientRect();
    return width > 0 && height > 0 && el.checkVisibility({ visibilityProperty: true });
  };
  const isReachable = (el) => !el.closest('[inert], [aria-hidden="true"]');
  const fits = (text, wanted) =>
    wanted === undefined ||
    (wanted.is === undefined ? new RegExp(wanted.source, wanted.flags).test(text ?? '') : text === tidy(wanted.is));
  const describe = (el) => {
    // A control drawn by its label (a radio button of one pixel) is clicked on the label.
    const drawn = el.getBoundingClientRect().width < 4 ? (el.labels?.[0] ?? el) : el;
    const lookAt = (block) => {
      drawn.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
      const box = drawn.getBoundingClientRect();
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const top = document.elementFromPoint(point.x, point.y);
      const free = !top || drawn.contains(top) || top.contains(drawn) || top.closest('label')?.control === el;
      return { ...point, free };
    };
    // Under a bar that stays in place, a person scrolls a little further.
    const nearest = lookAt('nearest');
    const seen = nearest.free ? nearest : lookAt('center');
    return { ...seen, disabled: el.matches(':disabled, [aria-disabled="true"]'), value: el.value };
  };

  const all = [...document.querySelectorAll('body, body *')].filter((el) => isVisible(el) && isReachable(el));
  if (query.text !== undefined) {
    const holds = (el) =>
      query.text.is !== undefined ? tidy(textOf(el)).includes(tidy(query.text.is)) : fits(tidy(textOf(el)), query.text);
    const holders = all.filter(holds);
    const deepest = holders.filter((el) => !holders.some((other) => other !== el && el.contains(other)));
    return { matches: deepest.map(describe), outline: tidy(document.body.innerText) };
  }
  const known = all.map((el) => ({ el, role: roleOf(el) })).filter(({ role }) => role);
  const found = known.filter(({ el, role }) => role === query.role && fits(nameOf(el, role), query.name));
  return {
    matches: found.map(({ el }) => describe(el)),
    outline: known.map(({ el, role }) => `${role} ${JSON.stringify(nameOf(el, role) ?? '')}`).join('; '),
  };
}
