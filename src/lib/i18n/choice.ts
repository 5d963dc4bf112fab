import type { Language } from './languages.ts';

interface ChoiceMessages {
	name: string;
	description: string;
	choose: { title: string; preferred: string };
}

/** Words of the page where one chooses a language, in all three at once. */
export const choiceMessages: Record<Language, ChoiceMessages> = {
	nl: {
		name: 'In uw buurt',
		description:
			'Waar vindt u een LISA-antenne of een commissariaat in het Brussels Hoofdstedelijk Gewest, wanneer is het open en wie is er?',
		choose: { title: 'Kies uw taal', preferred: 'De taal van uw browser' }
	},
	fr: {
		name: 'Près de chez vous',
		description:
			'Où trouver une antenne LISA ou un commissariat en Région de Bruxelles-Capitale, quand le lieu est-il ouvert et qui est présent ?',
		choose: { title: 'Choisissez votre langue', preferred: 'La langue de votre navigateur' }
	},
	en: {
		name: 'In your neighbourhood',
		description:
			'Where to find a LISA antenna or a police station in the Brussels-Capital Region, when it is open and who is there.',
		choose: { title: 'Choose your language', preferred: 'The language of your browser' }
	}
};
