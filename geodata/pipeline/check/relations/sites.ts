import { languages } from '../../../../src/lib/i18n/languages.ts';
import { shown, type Problem } from '../../problems.ts';
import { byId, type Dataset } from '../dataset.ts';
import { siteLocationProblems } from './location.ts';

/** Sites lie in their commune and its zone, say where their fields come from, and are used. */
export function siteProblems(dataset: Dataset): Problem[] {
	const { sites, communes } = dataset;
	const communeById = byId(communes);
	const problems = siteLocationProblems(dataset);
	for (const { file, id, properties, geometry } of sites.sound) {
		const { commune, zone, postcode, address_nl, address_fr, provenance } = properties;
		const note = (field: string, found: string, expected: string): void => {
			problems.push({ file, id, field, found, expected });
		};
		const area = communeById.get(commune ?? '')?.properties;
		if (area !== undefined && area.zone !== zone)
			note('zone', shown(zone), `the zone of its commune (${area.zone})`);
		if (area !== undefined && postcode !== null && !area.postcodes.includes(postcode))
			note(
				'postcode',
				shown(postcode),
				`a postcode of commune ${commune} (${area.postcodes.join(', ')})`
			);
		if ((address_nl === null) !== (address_fr === null))
			note(
				address_nl === null ? 'address_nl' : 'address_fr',
				'null',
				'the address in both languages'
			);
		const fields: [string, boolean][] = [
			['address', address_nl !== null || address_fr !== null],
			['location', true]
		];
		const isUnknown = provenance.location?.confidence === 'unknown';
		if (geometry !== undefined && (geometry === null) !== isUnknown)
			note(
				'provenance.location.confidence',
				shown(provenance.location?.confidence),
				geometry === null ? 'unknown, as there is no location' : 'how sure the location is'
			);
		for (const [field, isShown] of fields)
			if (isShown && !Object.hasOwn(provenance, field))
				note(`provenance.${field}`, 'nothing', 'the provenance of a field that is shown');
		for (const [field, one] of Object.entries(provenance)) {
			const said = languages.filter((language) => one[`note_${language}`] !== undefined);
			if (said.length > 0 && said.length < languages.length)
				note(`provenance.${field}`, `a note in ${said.join(', ')}`, 'a note in all languages');
		}
	}
	return problems;
}
