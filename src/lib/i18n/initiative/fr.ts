import { counted } from '../count.ts';
import { plural } from '../plural.ts';
import type { InitiativeMessages } from './index.ts';

export const fr: InitiativeMessages = {
	all: 'Toutes les initiatives',
	newTab: 's’ouvre dans un nouvel onglet',
	translation: 'traduction',
	printedName: 'Nom dans le rapport :',
	composedName: 'Le rapport ne donne pas de nom ; celui-ci est composé de ses termes.',
	lines: (lines) => `rapport, ligne ${lines}`,
	sections: {
		periods: 'Trois périodes',
		status: 'Fin 2024',
		forWhom: 'Pour qui',
		where: 'Où',
		when: 'Quand',
		runBy: 'Qui s’en charge',
		events: 'Ce qui s’est passé',
		figures: 'Chiffres',
		partOf: 'Fait partie de',
		parts: 'Volets',
		elsewhere: 'Le même programme',
		unsure: 'Ce qui n’est pas certain',
		sources: 'Sources'
	},
	periods: {
		caption: 'Ce que le rapport dit de chaque période',
		period: 'Période',
		state: 'Situation',
		source: 'Source',
		noLines: 'pas de ligne propre'
	},
	forWhomUnknown: 'Le rapport ne dit pas pour qui.',
	where: {
		sites: 'Lieux',
		places: 'Antennes et commissariats',
		communes: 'Communes',
		zones: 'Zones de police',
		oneCommune: 'Commune',
		oneZone: 'Zone de police',
		region: 'Toute la Région',
		somewhere: (distance) => `emplacement connu à ${distance} près`,
		unlocated: 'emplacement inconnu, donc absent de la carte',
		showOnMap: 'Voir sur la carte',
		mapShows: (n) => `La carte montre ${plural('fr', n, 'ce lieu', 'ces lieux')}.`,
		mapShowsCommunes: (n) =>
			`Le rapport ne cite aucun lieu à situer sur la carte. La carte montre ${plural('fr', n, 'la commune', 'les communes')}.`,
		mapShowsZones: (n) =>
			`Le rapport ne cite aucun lieu à situer sur la carte. La carte montre ${plural('fr', n, 'la zone de police', 'les zones de police')}.`,
		mapShowsRegion:
			'Le rapport ne cite aucun lieu à situer sur la carte. La carte montre la Région.'
	},
	when: {
		start: 'Début',
		end: 'Fin',
		often: 'Fréquence',
		startUnknown: 'inconnu',
		endUnknown: 'inconnue',
		derived: 'déduit d’autres dates du rapport'
	},
	runBy: { by: 'Par', partners: 'Avec', noPartners: 'Le rapport ne cite pas de partenaires.' },
	events: {
		planned: 'annoncé',
		undated: 'sans date',
		approximate: {
			about: (n) => `environ ${n}`,
			'at-least': (n) => `au moins ${n}`,
			'more-than': (n) => `plus de ${n}`,
			average: (n) => `en moyenne ${n}`
		}
	},
	figures: {
		caption: 'Nombres du rapport',
		what: 'Quoi',
		value: 'Nombre',
		period: 'Quand',
		noPeriod: 'sans date',
		misprint: 'Erreur d’impression dans le rapport.',
		notReconcilable: 'Ne concorde pas avec le reste du rapport.',
		computed: 'Calculé par nos soins.',
		ofPlace: (n) =>
			n === 1
				? 'Le rapport donne un nombre sur ce lieu.'
				: `Le rapport donne ${n} nombres sur ce lieu.`,
		seePlace: 'Voir les chiffres',
		all: 'Tous les chiffres du rapport'
	},
	unsure: { others: 'Sur ces points non plus, le rapport n’est pas univoque :' },
	elsewhere: {
		lead: (name) => `Autres mentions de « ${name} » dans le rapport, avec les trois périodes :`,
		maybe: 'Peut-être la même initiative sous un autre nom ; le rapport ne le dit pas :',
		region: 'toute la Région'
	},
	sources: {
		bullet: (zone, period) => `annexe, zone ${zone}, ${period}`,
		about: 'À propos du rapport et des autres sources',
		contradictions: 'Toutes les contradictions'
	},
	place: {
		title: 'Initiatives',
		here: 'Dans ce lieu',
		inArea: (name, n) =>
			`${name.charAt(0).toUpperCase()}${name.slice(1)} : ${counted('fr', n, 'initiative', 'initiatives')}`,
		contradictions: 'Sur ce lieu, le rapport n’est pas univoque en ces points :',
		showAll: (n) => `Tout afficher (${n})`,
		periods: 'Les lignes montrent les périodes 2021-2022, 2022-2023 et 2023-2024 du rapport.'
	}
};
