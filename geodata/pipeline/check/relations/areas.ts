import { shown, type Problem } from '../../problems.ts';
import { byId, type AreaLayer, type Dataset, type Sound } from '../dataset.ts';
import { areaOf, distanceToArea, polygonsOf, type AreaGeometry, type Position } from '../region.ts';

/** A zone may differ from the sum of its communes by this much, for the rounding of the sum. */
const unionToleranceSquareMetres = 1;
/** Points of communes may have moved by 2 m and points of sectors by 5 m when borders were simplified. */
const sectorToleranceMetres = 7;
/** How far a printed area may lie from the area of the outline, as a share. */
const areaToleranceShare = 0.005;

const edgeKey = (from: Position, to: Position): string => `${from.join(',')} ${to.join(',')}`;

function edgesOf(geometry: AreaGeometry): [Position, Position][] {
	return polygonsOf(geometry)
		.flat()
		.flatMap((ring) => ring.slice(1).map((to, index): [Position, Position] => [ring[index]!, to]));
}

/** The outline of areas taken together: their directed edges without those that two of them share. */
function outlineOf(geometries: readonly AreaGeometry[]): Set<string> {
	const outline = new Set<string>();
	for (const [from, to] of geometries.flatMap(edgesOf))
		if (!outline.delete(edgeKey(to, from))) outline.add(edgeKey(from, to));
	return outline;
}

/** Each zone is the union of its communes, to one square metre and edge by edge. */
function unionProblems({ zones, communes }: Dataset): Problem[] {
	const problems: Problem[] = [];
	const communeById = byId(communes);
	for (const { file, id, geometry, properties } of zones.sound) {
		const parts = properties.communes.map((commune) => communeById.get(commune)?.geometry);
		if (geometry === undefined || parts.some((part) => part === undefined)) continue;
		const whole = parts as AreaGeometry[];
		const note = (found: string, expected: string): void => {
			problems.push({ file, id, field: 'geometry', found, expected });
		};
		const difference = areaOf(geometry) - whole.reduce((sum, part) => sum + areaOf(part), 0);
		if (Math.abs(difference) > unionToleranceSquareMetres)
			note(
				`an area ${Math.abs(difference).toFixed(0)} m2 ${difference > 0 ? 'larger' : 'smaller'}`,
				`the union of its communes, to ${unionToleranceSquareMetres} m2`
			);
		const outline = outlineOf(whole);
		const foreign = edgesOf(geometry).filter(([from, to]) => !outline.delete(edgeKey(from, to)));
		const edge = foreign[0] === undefined ? [...outline][0] : edgeKey(...foreign[0]);
		if (edge !== undefined)
			note(
				`${foreign.length} edges of its own and ${outline.size} missing, such as ${edge}`,
				'the outline of its communes taken together'
			);
	}
	return problems;
}

/** No two areas of a file lie on the same side of the same edge. */
function overlapProblems(layer: AreaLayer<unknown>): Problem[] {
	const problems: Problem[] = [];
	const owners = new Map<string, string>();
	for (const { file, id, geometry } of layer.sound) {
		const shared = new Map<string, string>();
		for (const [from, to] of geometry === undefined ? [] : edgesOf(geometry)) {
			const key = edgeKey(from, to);
			const owner = owners.get(key);
			if (owner === undefined) owners.set(key, id);
			else if (!shared.has(owner)) shared.set(owner, key);
		}
		for (const [owner, edge] of shared)
			problems.push({
				file,
				id,
				field: 'geometry',
				found: `the same side of the edge ${edge} as ${owner}`,
				expected: 'areas that do not overlap'
			});
	}
	return problems;
}

/** Each sector lies in its commune. */
function sectorProblems({ sectors, communes }: Dataset): Problem[] {
	const communeById = byId(communes);
	return sectors.sound.flatMap(({ file, id, geometry, properties }) => {
		const commune = communeById.get(properties.commune);
		if (geometry === undefined || commune?.geometry === undefined) return [];
		const within = commune.geometry;
		const farthest = Math.max(
			...edgesOf(geometry).map(([position]) => distanceToArea(position, within))
		);
		if (farthest <= sectorToleranceMetres) return [];
		return {
			file,
			id,
			field: 'geometry',
			found: `${farthest.toFixed(0)} m outside its commune ${commune.id}`,
			expected: `a sector within its commune, to ${sectorToleranceMetres} m`
		};
	});
}

/** The printed area of a commune is the area of its outline. */
function figureProblems({ communes }: Dataset): Problem[] {
	return communes.sound.flatMap(
		({ file, id, geometry, properties }: Sound<{ area_km2: number }, AreaGeometry>) => {
			if (geometry === undefined) return [];
			const squareKilometres = areaOf(geometry) / 1e6;
			if (Math.abs(properties.area_km2 / squareKilometres - 1) <= areaToleranceShare) return [];
			return {
				file,
				id,
				field: 'area_km2',
				found: shown(properties.area_km2),
				expected: `the area of the outline, ${squareKilometres.toFixed(3)}, to ${areaToleranceShare * 100} %`
			};
		}
	);
}

/** How areas relate: zones are unions of communes, sectors lie in communes, nothing overlaps. */
export function areaProblems(dataset: Dataset): Problem[] {
	return [
		...unionProblems(dataset),
		...overlapProblems(dataset.communes),
		...overlapProblems(dataset.zones),
		...overlapProblems(dataset.sectors),
		...sectorProblems(dataset),
		...figureProblems(dataset)
	];
}
