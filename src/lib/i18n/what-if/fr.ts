import { counted } from '../count.ts';
import type { WhatIfMessages } from './index.ts';

/** French words of scenarios. */
export const fr: WhatIfMessages = {
	title: 'Et si',
	lead: 'Ajoutez des lieux, fermez-les, déplacez-les ou changez leurs heures, et voyez aussitôt pour combien d’habitants cela change quelque chose. Le scénario est dans le lien : rien n’est envoyé ni gardé.',
	plans: 'Scénarios',
	today: 'Actuel',
	plan: (letter) => `Scénario ${letter}`,
	newPlan: 'Nouveau scénario',
	copyPlan: 'Copie',
	removePlan: (letter) => `Supprimer le scénario ${letter}`,
	gain: (n) => `+ ${n}`,
	loss: (n) => `− ${n}`,
	same: '0',
	residentsWithin: (minutes) => `habitants à ${minutes} minutes`,
	certainAndPossible: (possible) =>
		`de façon certaine ; ${possible} si les portes aux heures inconnues comptent aussi`,
	now: 'actuel',
	then: 'ensuite',
	percent: (n) => `${n} %`,
	computing: 'Calcul en cours…',
	announce: (gain, minutes) => `${gain} habitants à ${minutes} minutes.`,
	add: {
		title: 'Ajouter un lieu',
		serves: 'Type',
		lisa: 'LISA',
		police: 'Police',
		map: 'Montrer sur la carte',
		address: 'Ou une adresse'
	},
	address: {
		label: 'Adresse du lieu',
		clear: 'Effacer l’adresse',
		none: 'Nous ne connaissons pas cette adresse.',
		failed: 'Les adresses ne se chargent pas. Montrez le lieu sur la carte.',
		several: 'Il y en a plusieurs : choisissez-en une.',
		private: 'Ce que vous tapez reste sur cet appareil. Seul le point va dans le lien.'
	},
	change: {
		title: 'Changer un lieu existant',
		place: 'Lieu',
		choose: 'Choisissez un lieu',
		lisa: 'Antennes LISA',
		police: 'Police',
		added: 'Ajoutés',
		close: 'Fermer',
		move: 'Déplacer sur la carte',
		moveTo: 'Déplacer vers une adresse',
		hours: 'Changer les heures',
		open: 'Ouvrir'
	},
	announced: {
		title: 'Annoncé',
		open: (name) => `Ouvrir ${name}`,
		move: (name, address) => `${name} vers ${address}`
	},
	list: {
		title: 'Modifications',
		none: 'Aucune modification pour l’instant.',
		add: (serves, number) => `Nouveau lieu ${number} (${serves})`,
		close: (name) => `${name} ferme`,
		move: (name) => `${name} déménage`,
		hours: (name) => `${name} : autres heures`,
		open: (name) => `${name} ouvre`,
		withHours: (hours) => `, ${hours}`,
		remove: (change) => `Supprimer : ${change}`,
		undo: 'Annuler',
		clear: 'Tout supprimer',
		full: (most) => `Un scénario a au plus ${most} modifications.`
	},
	difference: {
		title: 'Différence par territoire',
		caption: (minutes) => `Différence d’habitants à ${minutes} minutes`,
		area: 'Territoire',
		before: 'Actuel',
		after: 'Ensuite',
		change: 'Différence',
		none: 'Rien ne change pour aucun territoire.'
	},
	compare: {
		title: 'Scénarios côte à côte',
		caption: (minutes) => `Habitants à ${minutes} minutes, par scénario`,
		region: 'La Région'
	},
	hours: {
		title: (name) => `Heures de ${name}`,
		apply: 'Appliquer ces heures',
		cancel: 'Annuler',
		fromKnown: 'Nous partons des heures connues.',
		fromNothing: 'Les heures de ce lieu ne sont pas connues : nous partons d’une semaine vide.',
		grid: 'Grille de la semaine : les flèches pour se déplacer, la barre d’espace pour ouvrir ou fermer une demi-heure',
		presets: 'Remplir vite',
		office: 'Lu–ve 9–17',
		evening: '+ soirs 17–20',
		saturday: '+ samedi 9–13',
		copy: 'Lundi pour lu–ve',
		clear: 'Vide',
		exact: 'En texte',
		dayText: (day) => `${day}, par exemple 9:00-12:00, 13:00-17:00`,
		wrong: (days) =>
			`Ces heures ne sont pas correctes : ${days}. Écrivez par exemple 9:00-12:00, 13:00-17:00.`,
		total: (hours) => `${hours} heures par semaine`,
		closed: 'fermé',
		opened: (day, time, isOpen) => `${day} ${time}, ${isOpen ? 'ouvert' : 'fermé'}`
	},
	files: {
		title: 'Garder et partager',
		export: 'Enregistrer en GeoJSON',
		import: 'Ouvrir un GeoJSON',
		copy: 'Copier le lien',
		copied: 'Le lien est dans le presse-papiers.',
		notCopied: 'La copie n’a pas réussi : prenez le lien dans la barre d’adresse.',
		fileName: 'scenario',
		imported: (n) => `${counted('fr', n, 'modification lue', 'modifications lues')}.`,
		problem: {
			'too-large':
				'Ce fichier est trop grand pour un scénario (plus de 5 Mo). Rien n’a été modifié.',
			'not-json':
				'Ce fichier n’est pas un GeoJSON : ce n’est pas du JSON valide. Rien n’a été modifié.',
			'not-geojson':
				'Ce fichier n’est pas un GeoJSON avec une FeatureCollection. Rien n’a été modifié.',
			nothing: 'Ce fichier ne contient rien d’utilisable. Rien n’a été modifié.',
			unreadable: 'Ce fichier ne peut pas être lu. Rien n’a été modifié.'
		}
	},
	dropped: {
		link: (n, why) =>
			`${counted('fr', n, 'modification du lien laissée', 'modifications du lien laissées')} de côté : ${why}.`,
		file: (n, why) =>
			`${counted('fr', n, 'élément du fichier laissé', 'éléments du fichier laissés')} de côté : ${why}.`,
		plans: (n) =>
			`${counted('fr', n, 'scénario du lien laissé', 'scénarios du lien laissés')} de côté : quatre est le maximum.`,
		why: {
			unreadable: 'illisible',
			'unknown-place': 'un lieu que nous ne connaissons pas',
			outside: 'en dehors de la Région',
			hours: 'des heures incorrectes',
			'too-many': 'plus de cinquante',
			'not-a-point': 'pas un point'
		}
	}
};
