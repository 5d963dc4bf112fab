// `npm start`: on a machine with nothing but Node, installs, builds and serves the site.
// Only node: imports, because node_modules may not be there yet.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { reasonToBuild } from './build-state.js';
import { ensureDependencies } from './dependencies.js';
import { serve } from './serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function ensureBuild() {
	const reason = reasonToBuild(root);
	if (reason === null) return true;
	console.log(`Building the site (${reason})`);
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: 'inherit'
	});
	if (status !== 0) console.error('The build failed: its message above says why.');
	return status === 0;
}

const served = ensureDependencies(root) && ensureBuild() && (await serve(join(root, 'build')));
if (!served) process.exitCode = 1;
