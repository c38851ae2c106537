import type { Remark } from './finding';
import type { Overlay } from './overlay-schema';
import type { Pack } from './schema';

/** One change that an overlay makes; what cannot be done is remarked and left out. */
export type Change = (pack: Pack, overlay: Overlay, remark: (remark: Remark) => void) => Pack;
