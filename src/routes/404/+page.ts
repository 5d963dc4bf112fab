// Written as 404.html, the name under which web hosts look for this page.
export const prerender = true;
export const trailingSlash = 'never';
