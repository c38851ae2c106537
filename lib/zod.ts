/**
 * The one door to zod. `jitless` must be set before the first schema exists: otherwise zod probes `new Function`,
 * which our content security policy reports as a violation.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
