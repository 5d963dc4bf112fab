/**
 * The rows of a comma-separated text (RFC 4180: quoted fields, doubled quotes), the heading included,
 * each with its line number. A quote that is never closed runs to the end of the text.
 */
export function parseCsv(text: string): { line: number; fields: string[] }[] {
	const rows: { line: number; fields: string[] }[] = [];
	let line = 1;
	let row: { line: number; fields: string[] } = { line, fields: [] };
	let field = '';
	let isQuoted = false;
	const endRow = (): void => {
		row.fields.push(field);
		if (row.fields.length > 1 || field !== '') rows.push(row);
		field = '';
		row = { line: line + 1, fields: [] };
	};
	for (let at = 0; at < text.length; at++) {
		const sign = text[at]!;
		if (isQuoted) {
			if (sign === '"' && text[at + 1] === '"') field += text[at++]!;
			else if (sign === '"') isQuoted = false;
			else field += sign;
		} else if (sign === '"' && field === '') isQuoted = true;
		else if (sign === ',') {
			row.fields.push(field);
			field = '';
		} else if (sign === '\n') endRow();
		else if (sign !== '\r') field += sign;
		if (sign === '\n') line++;
	}
	endRow();
	return rows;
}
