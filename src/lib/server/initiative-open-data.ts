import { pointsOf } from '$lib/initiatives/export/geometry';
import { places, sources } from './geodata';
import { initiatives, initiativeSites } from './initiatives';

const report = sources.get('report-2024');

/** What stands at the head of the open data of the initiatives. */
export const openDataHead = {
	source: `${report?.publisher}: ${report?.title}`,
	source_url: report?.url ?? null,
	as_of: report?.as_of ?? null,
	licence: 'ODbL 1.0',
	credit: '© OpenStreetMap contributors, safe.brussels'
};

export const openInitiatives = [...initiatives.values()];

/** Where places and sites are, by id. */
const points = Object.fromEntries(
	[...places.values(), ...initiativeSites.values()].flatMap(({ geometry, properties }) =>
		geometry ? [[properties.id, geometry.coordinates]] : []
	)
);

/** The known points of an initiative: its sites first, then antennas and stations. */
export const pointsOfInitiative = (initiative: (typeof openInitiatives)[number]) =>
	pointsOf([...initiative.sites, ...initiative.places], points);
