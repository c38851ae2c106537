/** The pages whose name is one of the words; a word that is no page's whole name stands for every name it is a part of. */
export function choosePages(pages, words) {
  if (!words) return pages;
  const isWhole = (word) => pages.some(({ name }) => name === word);
  return pages.filter(({ name }) => words.some((word) => (isWhole(word) ? name === word : name.includes(word))));
}
