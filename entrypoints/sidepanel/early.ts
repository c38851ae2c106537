/**
 * Asked before anything else is loaded: which vaults there are, and how the panel looks. The storage answers while the
 * screens are still on their way (`npm run bench`: panel open to usable).
 */
import { readClearSettings } from '@/lib/messages/clear-settings';
import { listVaults } from '@/lib/vault/list-vaults';

export const firstVaults = listVaults();
export const firstSettings = readClearSettings();
