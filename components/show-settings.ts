import type { ClearSettings } from '@/lib/app/surroundings';
import { showIn } from '@/locales/text';

/** Puts language and look on the page. `loadEnglish` is the door's: only doors and the app load lazily. */
export async function showSettings(
  { language, look }: ClearSettings,
  loadEnglish: () => Promise<Record<string, string>>,
): Promise<void> {
  document.documentElement.dataset['look'] = look;
  document.documentElement.lang = language;
  showIn(language, language === 'en' ? await loadEnglish() : undefined);
}
