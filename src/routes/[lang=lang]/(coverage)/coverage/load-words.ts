import { loadClockMessages } from '$lib/i18n/clock';
import { loadCoverageMessages } from '$lib/i18n/coverage';
import { loadGapsMessages } from '$lib/i18n/gaps';
import type { Language } from '$lib/i18n/languages';
import { loadSitingMessages } from '$lib/i18n/siting';
import { loadWhatIfMessages } from '$lib/i18n/what-if';
import type { CoverageWords } from './setting';

/** Loads the words of all parts of the page in one language. */
export async function loadWords(language: Language): Promise<CoverageWords> {
	const [coverage, clock, whatIf, siting, gaps] = await Promise.all([
		loadCoverageMessages(language),
		loadClockMessages(language),
		loadWhatIfMessages(language),
		loadSitingMessages(language),
		loadGapsMessages(language)
	]);
	return { coverage, clock, whatIf, siting, gaps };
}
