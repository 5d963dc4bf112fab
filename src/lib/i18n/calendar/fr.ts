import type { CalendarMessages } from './index.ts';

export const fr: CalendarMessages = {
	calendarOf: (name) => `${name} : heures d’ouverture`,
	permanencesOf: (name) => `${name} : qui est là`,
	summary: {
		open: (name) => `Ouvert : ${name}`,
		perhaps: (name) => `Peut-être ouvert : ${name}`,
		appointment: (name) => `Sur rendez-vous : ${name}`,
		'call-first': (name) => `Appelez d’abord : ${name}`
	},
	presence: {
		open: (who, name) => `${who} : ${name}`,
		perhaps: (who, name) => `Peut-être ${who} : ${name}`,
		appointment: (who, name) => `Sur rendez-vous, ${who} : ${name}`,
		'call-first': (who, name) => `Appelez d’abord, ${who} : ${name}`
	},
	reason: {
		holiday: (holiday) => `Jour férié (${holiday}).`,
		holidayUnknown: (holiday) => `Jour férié (${holiday}) : les heures de ce jour sont inconnues.`,
		closure: (why) => `Heures différentes de l’habitude : ${why}.`,
		uncertain: 'Ces heures ne sont pas certaines.',
		uncertainSource: 'La source de ces heures n’est pas assez fiable pour être sûr.'
	},
	phone: (number) => `Téléphone : ${number}`,
	limits: (to) =>
		`Ce que nous ne savons pas ne figure pas dans ce calendrier. Établi jusqu’au ${to} inclus.`,
	unknownHere: (names) => `Heures inconnues, donc absentes de ce calendrier : ${names}.`,
	unknownPresence: (names) => `Jours inconnus, donc absents de ce calendrier : ${names}.`,
	nothingHere: 'Les heures d’aucun lieu ne sont connues ici : ce calendrier est encore vide.',
	notHere: (names) => `N’accueille pas (encore) le public : ${names}.`
};
