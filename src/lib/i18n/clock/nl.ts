import type { KindSet } from '../../coverage/types.ts';

/** Dutch words of the coverage clock. */
export const nl = {
	title: 'De week in 168 uren',
	titleOf: (date: string) => `De week van ${date}`,
	certain: 'zeker',
	possible: 'misschien',
	/** what is asked, under the title */
	question: (minutes: number, kinds: string) =>
		`Hoeveel inwoners wonen op hoogstens ${minutes} minuten wandelen van ${kinds} met open deur?`,
	kinds: {
		lisa: 'een LISA-antenne',
		police: 'een commissariaat of politiepost',
		both: 'een LISA-antenne, commissariaat of politiepost'
	} satisfies Record<KindSet, string>,
	region: 'Het Gewest',
	at: (day: string, time: string) => `${day} om ${time}`,
	percent: (n: string) => `${n}%`,
	few: '< 1%',
	band: (from: string, to: string) => `${from}–${to}`,
	/** "Anderlecht, zondag om 10.00 uur: 4% van de inwoners zeker, nog 25% misschien (uren niet bekend)." */
	sentence: (area: string, when: string, share: string, more: string | null) =>
		more === null
			? `${area}, ${when}: ${share} van de inwoners.`
			: `${area}, ${when}: ${share} van de inwoners zeker, nog ${more} misschien (uren niet bekend).`,
	bestAndWorst: (area: string, best: string, most: string, worst: string, least: string) =>
		`${area}: ${most} van de inwoners op het beste uur (${best}), ${least} op het slechtste (${worst}).`,
	slider: 'Uur van de week',
	previous: 'Vorig uur',
	next: 'Volgend uur',
	play: 'Afspelen',
	pause: 'Pauze',
	anyHour: 'Elk uur',
	now: 'Nu',
	date: 'Week van',
	normalWeek: 'Gewone week',
	computing: 'De week wordt berekend',
	table: 'Tabel',
	tableCaption: (area: string) =>
		`${area}: inwoners met een open deur op wandelafstand, per uur: zeker, of zeker–mogelijk`,
	hour: 'Uur',
	rows: 'Per gebied',
	rowsCaption: 'De week per gebied',
	area: 'Gebied',
	week: 'Maandag tot zondag',
	best: 'Beste uur',
	sunday: 'Zondag 10 uur',
	choose: (area: string) => `Toon ${area}`,
	alternative: (area: string, most: string, best: string) =>
		`Strook van 168 uren voor ${area}, hoogste ${most} op ${best}. De tabel geeft elk uur.`
};
