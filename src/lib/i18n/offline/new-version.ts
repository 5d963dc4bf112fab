import type { Language } from '../languages.ts';

interface NewVersionMessages {
	text: string;
	reload: string;
	later: string;
}

/** What we say when a new version of the site is ready. */
export const newVersionMessages: Record<Language, NewVersionMessages> = {
	nl: { text: 'Er is een nieuwe versie van deze website.', reload: 'Nu herladen', later: 'Later' },
	fr: {
		text: 'Une nouvelle version de ce site est prête.',
		reload: 'Recharger',
		later: 'Plus tard'
	},
	en: { text: 'A new version of this site is ready.', reload: 'Reload now', later: 'Later' }
};
