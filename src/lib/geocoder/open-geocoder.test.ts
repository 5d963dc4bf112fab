import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GeocoderFileError } from './bytes.ts';
import { openGeocoder, type ReadFile } from './open-geocoder.ts';
import { townFile, townNumbers } from './small-town.ts';
import { unpack } from './unpack.ts';

const packed = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(bytes));
const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Reads from memory, and keeps a list of what was asked for. */
function reader(files: Record<string, Uint8Array<ArrayBuffer>>): {
	read: ReadFile;
	asked: string[];
} {
	const asked: string[] = [];
	const read: ReadFile = (file) => {
		asked.push(file);
		const bytes = files[file];
		return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${file}: not there`));
	};
	return { read, asked };
}

const town = {
	'names.bin': packed(townFile()),
	'numbers-21901.bin': packed(townNumbers().bytes)
};

describe('a file of the geocoder', () => {
	it('is unpacked, or taken as it is where the host has unpacked it', async () => {
		const bytes = plain(townFile());
		expect(await unpack(packed(bytes))).toEqual(bytes);
		expect(await unpack(bytes)).toEqual(bytes);
	});

	it('is refused where its gzip bytes are damaged or cut short', async () => {
		const bytes = packed(townFile());
		await expect(unpack(bytes.slice(0, 200))).rejects.toThrow(GeocoderFileError);
		await expect(unpack(bytes.fill(7, 40, 60))).rejects.toThrow('the gzip bytes are damaged');
	});
});

describe('an address search', () => {
	it('loads the names first and house numbers by commune when they are needed, once', async () => {
		const { read, asked } = reader(town);
		const geocoder = await openGeocoder(read);
		const [address] = geocoder.suggest('rue haute 3 saint-gilles', { language: 'fr' });
		expect(asked).toEqual(['names.bin']);
		expect(await geocoder.resolve(address!)).toMatchObject({
			precision: 'exact',
			knownNumber: '3'
		});
		expect(await geocoder.resolve(address!, '99')).toMatchObject({ precision: 'nearest' });
		expect(asked).toEqual(['names.bin', 'numbers-21901.bin']);
	});

	it('needs no house numbers for what is no address', async () => {
		const { read, asked } = reader(town);
		const geocoder = await openGeocoder(read);
		const [station] = geocoder.suggest('gare du midi', { language: 'fr' });
		const { lon, lat } = station!;
		expect(await geocoder.resolve(station!)).toMatchObject({
			position: [lon, lat],
			precision: 'itself'
		});
		expect(asked).toEqual(['names.bin']);
	});

	it('says where an address is, which number is known, and its name in each language', async () => {
		const geocoder = await openGeocoder(reader(town).read);
		const [address] = geocoder.suggest('hoogstraat 12 sint-gillis', { language: 'nl' });
		expect(await geocoder.resolve(address!)).toEqual({
			position: [expect.closeTo(4.35, 1), expect.closeTo(50.84, 1)],
			precision: 'nearest',
			exact: false,
			houseNumber: '12',
			knownNumber: '14bis',
			id: 'street-21901-rue-haute/12',
			labels: { nl: 'Hoogstraat 12', fr: 'Rue Haute 12', en: 'Rue Haute / Hoogstraat 12' },
			communes: {
				nl: 'Sint-Gillis-West',
				fr: 'Saint-Gilles-Ouest',
				en: 'Saint-Gilles-Ouest / Sint-Gillis-West'
			}
		});
		expect((await geocoder.resolve(address!, '3')).id).toBe('street-21901-rue-haute/3');
		expect((await geocoder.resolve(address!, null)).labels.fr).toBe('Rue Haute');
	});

	it('finds again what an id in a link means, in any language', async () => {
		const geocoder = await openGeocoder(reader(town).read);
		for (const text of ['rue haute 12/3', 'rue haute', 'gare du midi', '1901', 'saint-gilles']) {
			const [found] = geocoder.suggest(text, { language: 'fr' });
			const { matches, namesakes, via } = found!;
			const again = { ...geocoder.byId(found!.id, 'fr'), matches, namesakes, via };
			expect(again, text).toEqual(found);
		}
		expect(geocoder.byId('street-21901-rue-haute/12', 'nl')!.label).toBe('Hoogstraat 12');
	});

	it.each(['', '/', '12', 'street-21901-rue-haute/', 'street-21901-rue-haute/x', '21901/12'])(
		'knows nothing of the id "%s"',
		async (id) => {
			const geocoder = await openGeocoder(reader(town).read);
			expect(geocoder.byId(id, 'fr')).toBeNull();
		}
	);

	it('says when house numbers cannot be loaded, and tries again', async () => {
		const files: Record<string, Uint8Array<ArrayBuffer>> = { 'names.bin': town['names.bin'] };
		const geocoder = await openGeocoder(reader(files).read);
		const [address] = geocoder.suggest('rue haute 3 saint-gilles', { language: 'fr' });
		await expect(geocoder.resolve(address!)).rejects.toThrow('numbers-21901.bin: not there');
		files['numbers-21901.bin'] = town['numbers-21901.bin'];
		expect(await geocoder.resolve(address!)).toMatchObject({ precision: 'exact' });
	});

	it('does not open on a broken names file', async () => {
		const broken = { 'names.bin': plain(new TextEncoder().encode('<!doctype html><title>')) };
		await expect(openGeocoder(reader(broken).read)).rejects.toThrow(GeocoderFileError);
	});
});
