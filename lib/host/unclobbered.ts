/**
 * Reads a property of a document past the page's own names: `<form name="activeElement">` hides `document.activeElement`
 * in every world (DOM clobbering). Takes documents of any same-origin frame.
 */
export const unclobbered = <Name extends keyof Document>(document: Document, name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);
