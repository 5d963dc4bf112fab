import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems.ts';
import { checkContacts } from './contacts.ts';
import { emptyDraft } from './draft.ts';

type Field = 'phone' | 'email' | 'website_nl' | 'website_fr';

function accepted(field: Field, value: string | null): boolean {
	const draft = emptyDraft('one');
	draft.properties[field] = value;
	const problems: Problem[] = [];
	checkContacts(draft, 'facts', problems);
	return problems.length === 0;
}

describe('contacts that become links', () => {
	it.each([
		['phone', '+32 2 412 12 12', true],
		['phone', '+32 471 94 38 72', true],
		['phone', null, true],
		['phone', '02 412 12 12', false],
		['phone', '+32 2 412 12', false],
		['phone', '+32 2 559.85.', false],
		['phone', '+3224121212', false],
		['email', 'lisa@koekelberg.brussels', true],
		['email', 'ZPZ.PolBru.DPI@police.belgium.eu', true],
		['email', 'lisa at koekelberg', false],
		['email', 'lisa@koekelberg', false],
		['website_nl', 'https://polbru.be/', true],
		['website_fr', 'http://www.lokalepolitie.be/5341/fr', true],
		['website_nl', 'javascript:alert(1)', false],
		['website_fr', 'www.polbru.be', false]
	] as const)('%s %s: %s', (field, value, expected) => {
		expect(accepted(field, value)).toBe(expected);
	});
});
