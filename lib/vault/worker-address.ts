/** The one Trusted Types policy of Naast (design §6.2). A house test checks that there is no second. */
import workerUrl from './argon2.worker.ts?worker&url';

declare global {
  /** Not in TypeScript's DOM library yet. Gives a TrustedScriptURL, which `Worker` takes where its type says string. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(from: string): string } }
    | undefined;
}

// Ignores what it is asked for: whoever gets hold of the policy can start our own Worker and nothing else.
const policy = globalThis.trustedTypes?.createPolicy('naast-worker', { createScriptURL: () => workerUrl });

/** Address of the Argon2id Worker, in the form that a page under our content security policy accepts. */
export const workerAddress = (): string => policy?.createScriptURL('') ?? workerUrl;
