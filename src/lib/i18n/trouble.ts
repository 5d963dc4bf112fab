import type { Language } from './languages.ts';

interface TroubleMessages {
	notFound: { title: string; text: string; link: string };
	error: { title: string; text: string };
}

/**
 * What we say where the language is not known: at a wrong address, and when something went wrong.
 * Every page loads these words, so that they are few.
 */
export const troubleMessages: Record<Language, TroubleMessages> = {
	nl: {
		notFound: {
			title: 'Deze pagina bestaat niet',
			text: 'De link is fout of de pagina is verhuisd. Alle plaatsen staan in de lijst.',
			link: 'Naar alle plaatsen'
		},
		error: {
			title: 'Er ging iets mis',
			text: 'De pagina kon niet laden. Probeer het opnieuw; de lijst van plaatsen werkt.'
		}
	},
	fr: {
		notFound: {
			title: 'Cette page n’existe pas',
			text: 'Le lien est erroné ou la page a changé d’adresse. Tous les lieux sont dans la liste.',
			link: 'Vers tous les lieux'
		},
		error: {
			title: 'Une erreur s’est produite',
			text: 'La page n’a pas pu être chargée. Réessayez ; la liste des lieux fonctionne.'
		}
	},
	en: {
		notFound: {
			title: 'This page does not exist',
			text: 'The link is wrong or the page has moved. All places are in the list.',
			link: 'See all places'
		},
		error: {
			title: 'Something went wrong',
			text: 'The page could not load. Try again; the list of places works.'
		}
	}
};
