/** Data for a script element of type application/ld+json: `<` would end it. */
export const jsonLd = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
