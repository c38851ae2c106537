export function timeless(note: string): string;
export function agreedNote(name: string, note: string): string;
