const quoted = (value: string): string =>
	/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** Rows as CSV after RFC 4180: a header first, commas, CRLF at the end of each line. */
export function csvText(
	header: readonly string[],
	rows: readonly (readonly (string | number)[])[]
): string {
	return [header, ...rows]
		.map((row) => `${row.map((value) => quoted(String(value))).join(',')}\r\n`)
		.join('');
}
