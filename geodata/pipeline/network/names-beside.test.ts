import { describe, expect, it } from 'vitest';
import { scaleAround } from '../../../src/lib/network/grid.ts';
import { cutAtJunctions } from './edges.ts';
import { findJunctions } from './junctions.ts';
import { nameBeside } from './names-beside.ts';
import type { GridPoint, Piece } from './piece.ts';

const origin = [34_367_000, 22_514_000] as const;
const scale = scaleAround(origin[1]);

function piece(way: Partial<Piece>, ...line: [number, number][]): Piece {
	const points = line.map(([x, y]): GridPoint => [origin[0] + x, origin[1] + y]);
	const plain = { kind: 'footway', level: 'ground', beside: false, name: null, commune: null };
	return { ...(plain as Piece), ...way, line: points };
}
const louise = { nl: 'Louizalaan', fr: 'Avenue Louise' };
const street = piece({ kind: 'street', name: louise }, [0, 0], [1000, 0]);

/** What the way is named after, with the street and more beside it. */
function nameOf(way: Piece, ...named: Piece[]): string | undefined {
	const junctions = findJunctions([way]);
	const edges = cutAtJunctions([way], junctions);
	const [edge] = nameBeside(edges, junctions.points, [street, ...named], scale);
	expect(edge!.way.beside).toBe(edge!.way.name !== null && way.name === null);
	return edge!.way.name?.nl;
}

describe('names of ways beside streets', () => {
	it('are those of the street along which a pavement runs', () => {
		expect(nameOf(piece({}, [100, 30], [500, 32]))).toBe('Louizalaan');
		expect(nameOf(piece({ kind: 'cycleway' }, [500, -40], [100, -40]))).toBe('Louizalaan');
	});

	it('are none for a path that is farther off, crosses, or is too short to tell', () => {
		expect(nameOf(piece({}, [100, 60], [500, 60]))).toBeUndefined();
		expect(nameOf(piece({}, [100, -30], [100, 30]))).toBeUndefined();
		expect(nameOf(piece({}, [100, 30], [115, 30]))).toBeUndefined();
	});

	it('are those of the nearer of two streets', () => {
		const name = { nl: 'Zijstraat', fr: 'Rue Latérale' };
		const other = piece({ kind: 'street', name }, [0, 60], [1000, 60]);
		expect(nameOf(piece({}, [100, 35], [500, 35]), other)).toBe('Zijstraat');
		expect(nameOf(piece({}, [100, 25], [500, 25]), other)).toBe('Louizalaan');
	});

	it('are not taken from another level, nor in a tunnel', () => {
		expect(nameOf(piece({ level: 'bridge' }, [100, 30], [500, 30]))).toBeUndefined();
		const below = piece({ kind: 'street', level: 'tunnel', name: louise }, [0, 0], [1000, 0]);
		expect(nameOf(piece({ level: 'tunnel' }, [100, 30], [500, 30]), below)).toBeUndefined();
	});

	it('leave names of their own and service roads alone', () => {
		const name = { nl: 'Wandelpad', fr: 'Sentier' };
		expect(nameOf(piece({ name }, [100, 30], [500, 30]))).toBe('Wandelpad');
		expect(nameOf(piece({ kind: 'service' }, [100, 30], [500, 30]))).toBeUndefined();
	});
});
