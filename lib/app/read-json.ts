/** A file that somebody chose, read as JSON: a layer, or a site adapter. */
import { refusal, success, type Result } from '@/lib/result';

/** Our largest layer is a quarter of this; what is larger was not written by hand. */
const mostBytes = 1_000_000;

export type FileRefusal = 'file-too-large' | 'file-unreadable' | 'file-not-json';

/** As much of a File as is needed. */
export interface ChosenFile {
  name: string;
  size: number;
  text(): Promise<string>;
}

/** As JSON, or why not. */
export async function readJson(file: ChosenFile): Promise<Result<unknown, FileRefusal>> {
  if (file.size > mostBytes) return refusal('file-too-large');
  const words = await file.text().catch(() => undefined);
  if (words === undefined) return refusal('file-unreadable');
  try {
    return success(JSON.parse(words) as unknown);
  } catch {
    return refusal('file-not-json');
  }
}
