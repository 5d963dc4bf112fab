/**
 * How far along Hilbert's curve of a 2^16 by 2^16 square a point lies (Hilbert 1891): points near each
 * other on the curve are near each other in the square, so that differences in the file stay small.
 */
export function alongHilbertCurve(x: number, y: number): number {
	let along = 0;
	for (let side = 2 ** 15; side > 0; side /= 2) {
		const right = x >= side ? 1 : 0;
		const low = y >= side ? 1 : 0;
		along += side * side * ((3 * right) ^ low);
		x -= right * side;
		y -= low * side;
		if (low === 1) continue;
		if (right === 1) {
			x = side - 1 - x;
			y = side - 1 - y;
		}
		[x, y] = [y, x];
	}
	return along;
}
