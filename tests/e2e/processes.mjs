/** The processes of a browser, as Linux lists them. */
import { readdir, readFile } from 'node:fs/promises';

async function processes() {
  const found = [];
  for (const name of (await readdir('/proc')).filter((each) => /^\d+$/.test(each))) {
    const words = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    found.push({ pid: Number(name), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), words });
  }
  return found;
}

/** The numbers of the processes that descend from `ancestor` and whose command line fits. */
export async function processesBelow(ancestor, pattern) {
  const all = await processes();
  const family = new Set([ancestor]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid, words }) => family.has(pid) && pattern.test(words)).map(({ pid }) => pid);
}
