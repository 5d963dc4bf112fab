const prefix = 'lisa-map:';
const shellPrefix = `${prefix}shell:`;

/** What the reader saved on purpose. */
export const packCache = `${prefix}pack`;
/** Pages, pieces of the map and other files that the reader has come across. */
export const seenCache = `${prefix}seen`;
/** The site itself without its contents, of one version. */
export const shellCache = (version: string): string => shellPrefix + version;

export const isShellCache = (name: string): boolean => name.startsWith(shellPrefix);
