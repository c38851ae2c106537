/** The trail while another window writes in it, while the storage refuses, and of a newer Naast. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '@/lib/result';
import type { Trace } from '@/lib/vault/trace';
import { mostFull, pageSize } from '@/lib/vault/trail';
import { around, refuse } from './around';
import { filledProfile, quickly } from './profile';
import { putRaw, rawRecords } from './raw-vault';

const trace: Trace = { at: '2026-11-22T12:00:00Z', act: 'recorded' };

let filled: Awaited<ReturnType<typeof filledProfile>>;
let name: string;
beforeEach(async () => {
  filled = await filledProfile(quickly);
  ({ name } = filled.profile);
});

describe('the trail', () => {
  it('of a newer Naast is not written in', async () => {
    await filled.vault.commit([], [trace]);
    for (const row of (await rawRecords(name))['memory'] ?? []) await putRaw(name, 'memory', { ...row, schema: 2 });
    expect(await filled.vault.commit([], [trace])).toEqual(refusal('newer-version'));
  });

  /** Another window adds to it while it is being opened, so many times. */
  function busy(times: number): void {
    let left = times;
    around(SubtleCrypto.prototype, 'decrypt', async (_subtle, go) => {
      if (left > 0) {
        const rest = left - 1;
        left = 0;
        await filled.vault.commit([], [trace]);
        left = rest;
      }
      return go();
    });
  }

  it('is read again when another window wrote in between', async () => {
    await filled.vault.commit([], [trace]);
    busy(1);
    expect(await filled.vault.trail()).toMatchObject({ value: { traces: { length: 2 } } });
  });

  it('is given up when that does not end', async () => {
    await filled.vault.commit([], [trace]);
    busy(99);
    expect(await filled.vault.trail()).toEqual(refusal('storage-broken'));
  });

  /** The second time that somebody looks for pages, the storage refuses. */
  function refuseSecond(): void {
    let looked = 0;
    around(IDBDatabase.prototype, 'transaction', (_database, go, [stores, mode]) =>
      stores === 'memory' && mode === 'readonly' && (looked += 1) === 2 ? refuse('UnknownError') : go(),
    );
  }

  it('says so when its pages are refused, in reading and in letting the oldest go', async () => {
    await filled.vault.commit([], [trace]);
    refuseSecond();
    expect(await filled.vault.trail()).toEqual(refusal('storage-broken'));
    refuseSecond();
    const many = Array.from({ length: pageSize * (mostFull + 2) }, () => trace);
    expect(await filled.vault.commit([], many)).toEqual(refusal('storage-broken'));
    expect(await filled.vault.trail()).toMatchObject({ value: { traces: { length: 1 } } });
  });
});
