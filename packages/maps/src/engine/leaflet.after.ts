/** Ends what `leaflet.before.ts` began. */
if (Object.hasOwn(document, 'createElement')) delete (document as Partial<Document>).createElement;
