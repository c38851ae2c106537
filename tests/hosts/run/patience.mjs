/** Time limits: a page nobody has seen may hang, and the run goes on. */

export class TooLate extends Error {}

/** What the work gives, or a TooLate after so many milliseconds; the work itself cannot be stopped from here. */
export async function within(milliseconds, what, work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new TooLate(`${what} took longer than ${milliseconds / 1000} s`)), milliseconds);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
