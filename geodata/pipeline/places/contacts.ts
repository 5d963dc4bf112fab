import { shown, type Problem } from '../problems.ts';
import type { PlaceDraft } from './draft.ts';

/** +32 2 412 12 12, or a mobile +32 471 94 38 72. */
const telephone = /^\+32 (?:2 \d{3}|4\d{2} \d{2}) \d{2} \d{2}$/;
const mail = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const page = /^https?:\/\/[^\s/]+\.[a-z]{2,}(?:\/\S*)?$/;

/** Checks that telephone, mail and web addresses have the form in which they can be links. */
export function checkContacts({ properties }: PlaceDraft, file: string, problems: Problem[]): void {
	const check = (
		field: 'phone' | 'email' | 'website_nl' | 'website_fr',
		form: RegExp,
		expected: string
	): void => {
		const value = properties[field];
		if (value !== null && !form.test(value))
			problems.push({ file, id: properties.id, field, found: shown(value), expected });
	};
	check('phone', telephone, 'a number such as +32 2 412 12 12 or +32 471 94 38 72');
	check('email', mail, 'a mail address');
	check('website_nl', page, 'a web address');
	check('website_fr', page, 'a web address');
}
