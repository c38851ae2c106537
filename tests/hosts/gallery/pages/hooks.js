/** Hands the runner the three hooks it asks of any page; `undo` may be left out. */
export function offer({ focus, value, undo }) {
  window.__getValue = value;
  if (undo) window.__undo = undo;
  window.__focus = focus;
}

/** An element of the page, made on the spot. */
export function place(html) {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild;
}
