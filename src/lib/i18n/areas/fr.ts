import { counted } from '../count.ts';
import { listed } from '../list.ts';
import { plural } from '../plural.ts';
import type { AreaMessages } from './index.ts';

/** French words of the pages of police zones and communes. */
export const fr: AreaMessages = {
	serves: (zone, code, communes) =>
		`La ${zone}, code ${code}, est compétente pour ${listed('fr', communes.map(inText))}.`,
	roles: {
		main: 'Commissariat central',
		always: 'Ouvert jour et nuit',
		here: 'Dans la commune',
		phone: 'Joignable par téléphone'
	},
	mainUnknown: 'Nos sources ne disent pas quel commissariat est le commissariat central.',
	phoneUnknown: 'téléphone inconnu',
	antennas: 'Antennes LISA',
	noAntenna: 'Aucune antenne LISA qui accueille le public n’est connue.',
	nearestAntenna: (name, commune, distance) =>
		`La plus proche du centre de l’habitat : ${name} à ${inText(commune)}, à vol d’oiseau ${distance}.`,
	roughly: (distance, known) => `environ ${distance} (${known})`,
	facts: {
		title: 'La zone en bref',
		titleCommune: 'La commune en bref',
		code: 'Code',
		shortName: 'Nom court',
		communes: 'Communes',
		residents: 'Population',
		residentsOn: (n, year) => `${n} au 1er janvier ${year}`,
		unlocated: (n) =>
			`Pour ${n} d’entre elles, le secteur statistique n’est pas connu ; ces personnes sont comptées.`,
		source: 'Statbel, population et limites',
		website: 'Site web',
		websiteUnknown: 'inconnu',
		calendar: 'Calendrier',
		zone: 'Zone de police',
		postcodes: (n) => plural('fr', n, 'Code postal', 'Codes postaux'),
		area: 'Superficie'
	},
	onThisPage: 'Sur cette page',
	places: 'Lieux',
	zoneStations: 'Commissariats de la zone',
	noStation: (commune) =>
		`Aucun commissariat n’est connu à ${inText(commune)} même. La zone a ceux-ci :`,
	nearest: 'Antennes LISA des environs',
	nearestFrom: (commune) =>
		`Dans les communes voisines et le reste de la zone. La distance est à vol d’oiseau depuis le centre de l’habitat ${ofCommune(commune)}, calculé d’après la population par secteur statistique. À pied, le trajet est plus long.`,
	straight: 'à vol d’oiseau',
	initiatives: {
		title: 'Initiatives',
		lead: (n) =>
			`Le rapport de safe.brussels sur 2022-2024 cite ${counted('fr', n, 'initiative', 'initiatives')} dans cette zone, volets compris.`,
		none: 'Le rapport n’en cite aucune.',
		own: (commune) => `À ${inText(commune)}`,
		ownNone: (commune) => `Le rapport ne cite aucune initiative propre à ${inText(commune)}.`,
		ofZone: (zone) => `Dans toute la ${zone}`,
		all: (n) => `Les ${n} initiatives de cette zone`,
		allOfTheme: (n) => `Afficher les ${n}`,
		region: (n) =>
			`En plus, il y a ${counted('fr', n, 'initiative', 'initiatives')} pour toute la Région, sans lien avec une zone.`,
		regionLink: 'Toutes les initiatives',
		key: 'Ce que veulent dire les signes',
		countsTitle: 'Combien étaient en cours',
		counts: 'Initiatives en cours par thème et par période',
		theme: 'Thème',
		total: 'Total',
		possible: (n) => `+ ${n} pas ${plural('fr', n, 'claire', 'claires')}`,
		countsNote:
			'Sont comptées les initiatives certainement en cours : mentionnées, poursuivies ou déduites. Celles qui ne sont pas claires figurent à part. « Non reprise » ne dit rien de la fin.'
	},
	events: {
		title: 'Ce qui s’est passé',
		lead: 'Les derniers événements datés du rapport, jusqu’à fin 2024.',
		more: (n) =>
			`Encore ${counted('fr', n, 'événement plus ancien', 'événements plus anciens')} sur les pages des initiatives.`,
		none: 'Le rapport ne cite aucun événement daté.'
	},
	figures: {
		title: 'Chiffres',
		link: 'Tous les chiffres du rapport'
	},
	coverage: {
		title: 'À pied vers une antenne LISA',
		lead: (share) =>
			`${share} des habitants vivent à 15 minutes de marche au plus d’une antenne LISA qui reçoit.`,
		none: 'Aucun habitant ne vit à 15 minutes de marche au plus d’une antenne LISA qui reçoit.',
		few: 'Moins de 1 %',
		table: 'Habitants à distance de marche, à 5 km par heure',
		minutes: 'Au plus',
		walk: (n) => `${n} minutes`,
		residents: 'Habitants',
		percent: (n) => `${n} %`,
		share: 'Part',
		note: 'Calculé le long des rues, depuis les adresses. C’est la distance à un service, pas une mesure de la sécurité. Les heures d’ouverture n’entrent pas dans ce calcul : pour la plupart des antennes, on ne les connaît pas.',
		explore: 'Sur la carte, heure par heure, et ce qu’un nouveau lieu changerait',
		dossier: 'Dossier à imprimer',
		method: 'Comment c’est calculé'
	},
	neighbours: {
		title: 'Voisinage',
		zones: 'Zones de police voisines',
		communes: 'Communes voisines',
		note: 'Dans la Région, d’après les limites de Statbel.'
	},
	merger: {
		title: 'Une seule zone de police pour Bruxelles ?',
		text: 'Un projet de loi fédéral prévoit de fusionner les six zones en une seule, entre octobre 2027 et janvier 2028. La commission de l’Intérieur de la Chambre l’a approuvé en première lecture le 4 mars 2026.',
		limits: 'Nos sources ne disent pas la suite. Ce site montre les six zones d’aujourd’hui.',
		source: (date) => `BX1, ${date}`
	},
	newTab: 's’ouvre dans un nouvel onglet',
	ask: {
		title: 'Qui est ma police ?',
		label: 'Votre rue et numéro, ou un lieu à Bruxelles',
		clear: 'Vider le champ',
		private: 'Ce que vous écrivez reste sur cet appareil et n’est pas conservé.',
		map: 'Touchez la carte',
		or: 'ou choisissez votre commune dans la liste ci-dessous.',
		several:
			'Ceci se trouve dans plus d’une commune. Écrivez une rue, ou choisissez votre commune dans la liste.',
		none: 'Aucune adresse trouvée. Vérifiez l’orthographe, ou choisissez votre commune dans la liste.',
		failed: 'Les adresses n’ont pas pu être chargées. Choisissez votre commune dans la liste.',
		answer: 'Votre police',
		withoutScript: 'Choisissez votre commune : sa page dit quelle police est compétente.',
		toCommune: 'Tout sur la commune',
		toZone: 'Tout sur la zone',
		zones: 'Les six zones et leurs communes',
		link: 'Une autre adresse ? Trouvez votre police'
	}
};

/** « la Ville de Bruxelles » : the only commune whose name has an article in a sentence. */
function inText(commune: string): string {
	return commune.replace(/^Ville /, 'la Ville ');
}

/** « d’Auderghem », « de la Ville de Bruxelles » */
function ofCommune(commune: string): string {
	return /^[AEIOU]/.test(commune) ? `d’${commune}` : `de ${inText(commune)}`;
}
