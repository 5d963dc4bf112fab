import type { ClockMessages } from './index.ts';

/** French words of the coverage clock. */
export const fr: ClockMessages = {
	title: 'La semaine en 168 heures',
	titleOf: (date) => `La semaine du ${date}`,
	certain: 'certain',
	possible: 'peut-être',
	question: (minutes, kinds) =>
		`Combien d’habitants vivent à ${minutes} minutes de marche au plus d’${kinds} dont la porte est ouverte ?`,
	kinds: {
		lisa: 'une antenne LISA',
		police: 'un commissariat ou poste de police',
		both: 'une antenne LISA, un commissariat ou un poste de police'
	},
	region: 'La Région',
	at: (day, time) => `${day} à ${time}`,
	percent: (n) => `${n} %`,
	few: '< 1 %',
	band: (from, to) => `${from}–${to}`,
	sentence: (area, when, share, more) =>
		more === null
			? `${area}, ${when} : ${share} des habitants.`
			: `${area}, ${when} : ${share} des habitants de façon certaine, encore ${more} peut-être (heures inconnues).`,
	bestAndWorst: (area, best, most, worst, least) =>
		`${area} : ${most} des habitants à la meilleure heure (${best}), ${least} à la moins bonne (${worst}).`,
	slider: 'Heure de la semaine',
	previous: 'Heure précédente',
	next: 'Heure suivante',
	play: 'Dérouler',
	pause: 'Pause',
	anyHour: 'Toute heure',
	now: 'Maintenant',
	date: 'Semaine du',
	normalWeek: 'Semaine ordinaire',
	computing: 'Calcul de la semaine',
	table: 'Tableau',
	tableCaption: (area) =>
		`${area} : habitants ayant une porte ouverte à distance de marche, par heure : certain, ou certain–possible`,
	hour: 'Heure',
	rows: 'Par territoire',
	rowsCaption: 'La semaine par territoire',
	area: 'Territoire',
	week: 'De lundi à dimanche',
	best: 'Meilleure heure',
	sunday: 'Dimanche 10h',
	choose: (area) => `Montrer ${area}`,
	alternative: (area, most, best) =>
		`Bande de 168 heures pour ${area}, au plus ${most} le ${best}. Le tableau donne chaque heure.`
};
