// `npm run bench`: every measurement, one after the other, against the budgets. `--json` for machines.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The measurements, each a script of its own that exits with 1 where it is over a budget. */
const measurements = {
	site: 'bench.ts',
	network: 'bench-network.ts',
	addresses: 'bench-geocoder.ts',
	hours: 'bench-hours.ts',
	coverage: 'bench-coverage.ts'
};

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const results: Record<string, unknown> = {};
for (const [name, file] of Object.entries(measurements)) {
	const script = fileURLToPath(new URL(file, import.meta.url));
	if (!values.json) console.log(`\n${name}\n${'='.repeat(name.length)}`);
	const { status, stdout } = spawnSync(
		process.execPath,
		['--import', 'tsx', script, ...(values.json ? ['--json'] : [])],
		{ stdio: ['ignore', values.json ? 'pipe' : 'inherit', 'inherit'], encoding: 'utf8' }
	);
	if (status !== 0) process.exitCode = 1;
	if (values.json) results[name] = JSON.parse(stdout) as unknown;
}
if (values.json) console.log(JSON.stringify(results, null, '\t'));
