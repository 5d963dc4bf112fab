import { counted } from '../count.ts';
import type { GapsMessages } from './index.ts';

/** French words of the areas far from a place, and of what one takes along. */
export const fr: GapsMessages = {
	title: 'Loin d’un lieu',
	level: 'Par',
	levels: { quarter: 'Quartier', sector: 'Secteur' },
	count: {
		quarter: (n) => counted('fr', n, 'quartier', 'quartiers'),
		sector: (n) => counted('fr', n, 'secteur', 'secteurs')
	},
	lead: (areas, minutes, residents) =>
		`Dans ${areas}, plus de la moitié des habitants vit à plus de ${minutes} minutes. Cela fait ${residents} habitants qui vivent plus loin.`,
	none: (minutes) =>
		`Dans aucun territoire, plus de la moitié des habitants ne vit à plus de ${minutes} minutes.`,
	warning: 'Distance à un service, pas une mesure de la sécurité.',
	unlocated: (n) =>
		`${n} habitants dont le quartier n’est pas connu ne figurent dans aucun chiffre.`,
	caption: (minutes) =>
		`Territoires où la plupart des habitants vivent à plus de ${minutes} minutes, le plus grand d’abord`,
	rank: 'N°',
	area: 'Territoire',
	beyond: (minutes) => `Habitants à plus de ${minutes} min`,
	share: 'Part',
	walk: 'La moitié marche',
	percent: (n) => `${n} %`,
	few: '< 1 %',
	band: (from, to) => `${from}–${to}`,
	minutes: (n) => `${n} min`,
	never: 'pas à pied',
	onMap: (name) => `Montrer ${name} sur la carte`,
	several: 'plusieurs communes',
	all: (n) => `Montrer les ${n}`,
	more: 'En montrer plus',
	downloads: {
		title: 'Emporter',
		lead: 'Chaque fichier dit ce qui a été demandé, sur quelles données il repose et où la même question se trouve en ligne. Il est fait ici et ne va nulle part.',
		tables: 'Tableaux et surfaces',
		level: 'Territoires par',
		levels: {
			zone: 'zone de police',
			commune: 'commune',
			quarter: 'quartier',
			sector: 'secteur statistique'
		},
		csv: 'CSV',
		geojson: 'GeoJSON',
		areas: 'Qui atteint un lieu',
		gaps: 'Loin d’un lieu',
		clock: 'La semaine en 168 heures',
		sites: 'Meilleurs sites',
		noSites: 'Calculez d’abord le meilleur site.',
		map: 'Carte en image (PNG)',
		noMap: 'La carte n’est pas chargée.',
		save: (what, format) => `${what} : enregistrer en ${format}`,
		saved: (name) => `${name} est enregistré.`,
		failed: 'Ce fichier n’a pas pu être fait. Les tableaux de la page restent.',
		pages: 'Pages',
		dossier: (area) => `Dossier à imprimer : ${area}`,
		method: 'Comment c’est calculé',
		link: 'Copier le lien',
		copied: 'Le lien est dans le presse-papiers.',
		notCopied: 'La copie n’a pas réussi : prenez le lien dans la barre d’adresse.'
	}
};
