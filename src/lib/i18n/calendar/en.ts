import type { CalendarMessages } from './index.ts';

export const en: CalendarMessages = {
	calendarOf: (name) => `${name}: opening hours`,
	permanencesOf: (name) => `${name}: who is there`,
	summary: {
		open: (name) => `Open: ${name}`,
		perhaps: (name) => `Perhaps open: ${name}`,
		appointment: (name) => `By appointment: ${name}`,
		'call-first': (name) => `Call first: ${name}`
	},
	presence: {
		open: (who, name) => `${who}: ${name}`,
		perhaps: (who, name) => `Perhaps ${who}: ${name}`,
		appointment: (who, name) => `By appointment, ${who}: ${name}`,
		'call-first': (who, name) => `Call first, ${who}: ${name}`
	},
	reason: {
		holiday: (holiday) => `Public holiday (${holiday}).`,
		holidayUnknown: (holiday) =>
			`Public holiday (${holiday}): the hours of that day are not known.`,
		closure: (why) => `Other hours than usual: ${why}.`,
		uncertain: 'These hours are not certain.',
		uncertainSource: 'The source of these hours is not reliable enough to be certain.'
	},
	phone: (number) => `Telephone: ${number}`,
	limits: (to) => `What we do not know is not in this calendar. Worked out up to ${to}.`,
	unknownHere: (names) => `Hours not known, so not in this calendar: ${names}.`,
	unknownPresence: (names) => `Days not known, so not in this calendar: ${names}.`,
	nothingHere: 'The hours of no place here are known: this calendar is still empty.',
	notHere: (names) => `Does not receive the public (yet): ${names}.`
};
