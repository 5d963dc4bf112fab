import { isLanguage, type Language } from '$lib/i18n/languages';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (param): param is Language => isLanguage(param);
