const earthRadiusMetres = 6_371_008.8;
const radians = Math.PI / 180;

/**
 * Ring of a circle of a true radius on the sphere, closed and counter-clockwise: [lon, lat] in
 * degrees, radius in metres (the direct geodesic on a sphere of the mean Earth radius).
 */
export function circleRing(
	lon: number,
	lat: number,
	radiusMetres: number,
	corners = 96
): [number, number][] {
	const distance = radiusMetres / earthRadiusMetres;
	const sinLat = Math.sin(lat * radians);
	const cosLat = Math.cos(lat * radians);
	const ring: [number, number][] = [];
	for (let corner = 0; corner < corners; corner++) {
		const bearing = (-2 * Math.PI * corner) / corners;
		const latitude = Math.asin(
			sinLat * Math.cos(distance) + cosLat * Math.sin(distance) * Math.cos(bearing)
		);
		const longitude =
			lon * radians +
			Math.atan2(
				Math.sin(bearing) * Math.sin(distance) * cosLat,
				Math.cos(distance) - sinLat * Math.sin(latitude)
			);
		ring.push([longitude / radians, latitude / radians]);
	}
	ring.push(ring[0] as [number, number]);
	return ring;
}
