import type { LayoutServerLoad } from './$types';

/** The address that the site was built for, for links that must be absolute. */
export const load: LayoutServerLoad = ({ url }) => ({ origin: url.origin });
