import { type Piece, pointKey } from './piece.ts';

/**
 * Leaves out platforms that are no way through: those of the metro, which lie behind gates, and those
 * along a street, which double it. A group of platforms that share points stays where it joins other
 * ways on the ground or on a bridge in two places at least and nothing underground or indoors.
 */
export function keepThroughPlatforms(pieces: readonly Piece[]): Piece[] {
	const platforms = pieces.filter(({ kind }) => kind === 'platform');
	const others = pieces.filter(({ kind }) => kind !== 'platform');
	const groups = groupsSharingPoints(platforms);
	const meeting = new Map<number, { places: number; below: boolean }>();
	const groupAt = new Map<number, number>();
	platforms.forEach(({ level, line }, index) => {
		const group = groups[index]!;
		const known = meeting.get(group) ?? { places: 0, below: false };
		known.below ||= level === 'tunnel';
		meeting.set(group, known);
		for (const point of line) groupAt.set(pointKey(point), group);
	});
	const counted = new Set<number>();
	for (const { kind, level, line } of others)
		for (const point of line) {
			const key = pointKey(point);
			const met = meeting.get(groupAt.get(key) ?? -1);
			if (met === undefined) continue;
			met.below ||= level === 'tunnel' || kind === 'corridor' || kind === 'lift';
			if (counted.has(key)) continue;
			counted.add(key);
			met.places++;
		}
	const kept = platforms.filter((_, index) => {
		const { places, below } = meeting.get(groups[index]!)!;
		return places > 1 && !below;
	});
	return [...others, ...kept];
}

/** For each piece the number of its group: pieces that share a point, straight or through others. */
function groupsSharingPoints(pieces: readonly Piece[]): number[] {
	const parent = pieces.map((_, index) => index);
	const root = (index: number): number => {
		while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!;
		return index;
	};
	const first = new Map<number, number>();
	pieces.forEach(({ line }, index) => {
		for (const point of line) {
			const other = first.get(pointKey(point));
			if (other === undefined) first.set(pointKey(point), index);
			else parent[root(index)] = root(other);
		}
	});
	return pieces.map((_, index) => root(index));
}
