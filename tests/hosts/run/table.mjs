/** The matrix as a table: a row per page and browser, a column per scenario. */

const marks = { placed: '+', refused: '-' };

/** `+` placed, `-` refused, else the word itself; the presses of undo when it took more than one; repeats side by side. */
function mark({ outcome, undos, ok }) {
  const sign = marks[outcome] ?? outcome;
  const presses = undos === undefined || undos === 1 ? '' : `(${undos ?? 'no'} undo)`;
  return `${sign}${presses}${ok ? '' : '!'}`;
}

export function table(cells, scenarios) {
  const names = scenarios.map(({ name }) => name);
  const keys = [...new Set(cells.map(({ name, browser }) => `${name}\t${browser}`))];
  const rows = keys.map((key) => {
    const [name, browser] = key.split('\t');
    const own = cells.filter((cell) => cell.name === name && cell.browser === browser);
    const found = names.map((scenario) => own.filter((cell) => cell.scenario === scenario).map(mark));
    const shown = found.map((list) => [...new Set(list)].join(' '));
    const reason = own.find((cell) => cell.reason)?.reason ?? '';
    return [name, browser, ...shown, reason];
  });
  const all = [['page', 'browser', ...names, 'reason'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row
        .map((word, column) => word.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The counts in one line. */
export function summary(cells) {
  const count = (test) => cells.filter(test).length;
  const wrong = count(({ ok }) => !ok);
  return `${cells.length} cells: ${count(({ outcome }) => outcome === 'placed')} placed, ${count(({ outcome }) => outcome === 'refused')} refused, ${wrong} not as they should be`;
}
