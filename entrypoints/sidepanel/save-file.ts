/** Long enough for the browser to have read the file it was handed. */
const heldFor = 60_000;

/** Hands a file to the browser, which puts it where downloads go; needs no permission. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), heldFor);
}
