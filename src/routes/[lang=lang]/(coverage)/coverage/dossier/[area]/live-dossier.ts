import { asset } from '$app/paths';
import { areaShapes, type SectorShapes } from '$lib/coverage/export/shapes';
import { readAsked, writeAsked, type Asked } from '$lib/coverage/question-link';
import { scenarioPlaces } from '$lib/coverage/scenario-places';
import { noScenario, type Scenario } from '$lib/coverage/types';
import { inBrussels } from '$lib/hours/brussels';
import { loadMessages } from '$lib/i18n';
import { loadDossierMessages, type DossierMessages } from '$lib/i18n/dossier';
import { formatDistance } from '$lib/i18n/format';
import type { PlaceSummary } from '$lib/places/summary';
import { openGround } from '../../open-ground';
import { partLevel } from './areas-of';
import type { DossierPlace, DossierSetting } from './dossier-input';
import { dossierView } from './dossier-view';
import Dossier from './static/Dossier.svelte';

const pointText = ({ lon, lat }: { lon: number; lat: number }): string =>
	`${lat.toFixed(5)}, ${lon.toFixed(5)}`;

/** The changes of a scenario, in the words of a dossier. */
function changeTexts(
	{ changes }: Scenario,
	nameOf: (id: string) => string,
	{ changes: words }: DossierMessages
): string[] {
	return changes.map((change): string => {
		switch (change.kind) {
			case 'add':
				return words.add(pointText(change));
			case 'move':
				return words.move(nameOf(change.place), pointText(change));
			case 'close':
			case 'hours':
			case 'open':
				return words[change.kind](nameOf(change.place));
		}
	});
}

/** The places as the scenario has them; those that it adds have a number for a name. */
function placesOf(
	summaries: readonly PlaceSummary[],
	scenario: Scenario,
	words: DossierMessages
): DossierPlace[] {
	const known = new Map(summaries.map((place) => [place.id, place]));
	return scenarioPlaces(summaries, scenario).map((place): DossierPlace => {
		const { id, point, accuracyMetres, schedule } = place;
		const summary = known.get(id);
		if (summary) return { ...summary, point, accuracyMetres, schedule, isAdded: false };
		const name = `${words.places.added} ${id.slice('new-'.length)}`;
		const nowhere = { address: null, commune: '', communeName: '', zone: null };
		return { id, name, ...nowhere, point, accuracyMetres, schedule, isAdded: true };
	});
}

/** The address's question, as the coverage page has it, for the area of the dossier. */
function linkOf(asked: Asked, area: string): string {
	const [query, fragment] = [new URLSearchParams(), new URLSearchParams()];
	writeAsked({ ...asked, area }, query, fragment);
	const [search, hash] = [query.toString(), fragment.toString()];
	return `${search && `?${search}`}${hash && `#${hash}`}`;
}

/** Computes a dossier for the question of a link, on this device; rejects where that is not possible. */
export async function liveDossier(setting: DossierSetting, search: string, hash: string) {
	const { language, area } = setting;
	const [words, { units, weekdays, weekdaysShort }, ground, sectors] = await Promise.all([
		loadDossierMessages(language),
		loadMessages(language),
		openGround(language, () => undefined),
		fetch(asset('/map/sectors.json')).then((response) => {
			if (!response.ok) throw new Error(`sectors.json: ${response.status}`);
			return response.json() as Promise<SectorShapes>;
		})
	]);
	const { client, areas, places } = ground;
	try {
		const known = {
			areas: new Set(Object.keys(setting.names)),
			places: new Set(setting.placeIds)
		};
		const asked = readAsked(new URLSearchParams(search), new URLSearchParams(hash.slice(1)), known);
		const { kinds, pace, when, minutes, plans, shown } = asked;
		const scenario = plans[shown - 1] ?? noScenario;
		const question = { kinds, pace, when, scenario };
		const isChanged = scenario.changes.length > 0;
		const answer = await client.coverage(question);
		const base = isChanged ? await client.coverage({ ...question, scenario: noScenario }) : null;
		const weekOf = when.kind === 'moment' ? when.at.slice(0, 10) : null;
		const clock = await client.clock({ kinds, pace, minutes, scenario, weekOf });
		const { bands } = await client.bands(question);
		const names = new Map(places.map(({ id, name }) => [id, name]));
		const link = linkOf(asked, area.id);
		const view = dossierView(
			setting,
			{
				minutes,
				answer,
				base,
				clock,
				bands,
				areas,
				outline: areaShapes(sectors, areas, area.level).get(area.id)!,
				parts: areaShapes(sectors, areas, partLevel(area)),
				communes: areaShapes(sectors, areas, 'commune'),
				places: placesOf(places, scenario, words),
				changes: changeTexts(scenario, (id) => names.get(id) ?? id, words),
				isDropped: asked.dropped.length > 0,
				on: inBrussels(new Date()).date,
				link
			},
			{
				words,
				weekdays,
				weekdaysShort,
				distance: (metres) => formatDistance(language, metres, units)
			}
		);
		return { Dossier, view, link };
	} finally {
		client.close();
	}
}
