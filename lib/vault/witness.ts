/** What is written down of a vault outside IndexedDB after every act, in clear and saying nothing: how far it had come. */
export interface Testimony {
  seq: number;
  records: number;
  label: string;
}

/** Where that is kept; the door hands it in (lib/messages/testimonies.ts). A refusal of its storage changes nothing. */
export interface Witness {
  read(): Promise<Record<string, Testimony>>;
  write(vault: string, testimony: Testimony): Promise<void>;
  /** Of a vault that was erased nobody may say that it is missing. */
  forget(vault: string): Promise<void>;
  /** The container in which a write was refused: nothing more may be written there (containers.ts). */
  suspected(): Promise<number | undefined>;
  suspect(container: number): Promise<void>;
}

/** Remembers nothing: for tests that look at something else. */
export const blindWitness: Witness = {
  read: () => Promise.resolve({}),
  write: () => Promise.resolve(),
  forget: () => Promise.resolve(),
  suspected: () => Promise.resolve(undefined),
  suspect: () => Promise.resolve(),
};
