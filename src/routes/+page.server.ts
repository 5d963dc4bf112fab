import { choiceMessages } from '$lib/i18n/choice';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ words: choiceMessages });
