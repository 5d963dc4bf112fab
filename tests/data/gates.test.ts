import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkRepository } from '../../geodata/pipeline/check/check-files.ts';
import { formatProblems } from '../../geodata/pipeline/problems.ts';
import { placeKinds } from '../../src/lib/places/types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Properties {
	id: string;
	kind?: string;
}

function propertiesOf(name: string): Properties[] {
	const text = readFileSync(join(root, 'geodata', name), 'utf8');
	const { features } = JSON.parse(text) as { features: { properties: Properties }[] };
	return features.map(({ properties }) => properties);
}

describe('the committed data', () => {
	it('pass the gates of schema, format and relations', () => {
		const { problems } = checkRepository(root);
		expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
	}, 60_000);

	it('hold the communes, zones and sectors of the region', () => {
		expect(propertiesOf('communes.geojson')).toHaveLength(19);
		expect(propertiesOf('police-zones.geojson').map(({ id }) => id)).toEqual([
			'5339',
			'5340',
			'5341',
			'5342',
			'5343',
			'5344'
		]);
		expect(propertiesOf('sectors.geojson')).toHaveLength(749);
	});

	it('hold the 15 LISA antennas and projects, and places of known kinds', () => {
		expect(propertiesOf('antennas.geojson')).toHaveLength(15);
		const stations = propertiesOf('police-stations.geojson');
		expect(stations.length).toBeGreaterThan(50);
		for (const { kind } of stations) expect(placeKinds).toContain(kind);
	});

	it('have a schema for every file, and every file for a schema', () => {
		const shared = ['definitions.schema.json', 'place.schema.json'];
		for (const schema of readdirSync(join(root, 'geodata/schema'))) {
			const stem = schema.replace('.schema.json', '');
			const files = [`${stem}.geojson`, `${stem}.json`].filter((name) =>
				existsSync(join(root, 'geodata', name))
			);
			expect(files, schema).toHaveLength(shared.includes(schema) ? 0 : 1);
		}
	});
});
