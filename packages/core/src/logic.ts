/** What answers a rule (https://jsonlogic.com) with the data that it asks for. Throws for a rule that cannot be understood. */
export type Logic = (rule: unknown, data: Record<string, unknown>) => unknown;

let loading: Promise<Logic> | undefined;

/** Gets what reads JsonLogic: at the first call, because few pages have rules. It interprets them, so that a page may forbid `eval`. */
export function loadLogic(): Promise<Logic> {
  // A failed download is forgotten, so that trying again does try again.
  loading ??= import('json-logic-engine').then(
    ({ LogicEngine }) => {
      const engine = new LogicEngine();
      return (rule, data) => engine.run(rule, data) as unknown;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** What these do for each item of a list asks for what is in the item. */
const each = /^(all|filter|find|map|none|reduce|some)$/;

/** The names of the data that a rule asks for: `{"==": [{"var": "woont"}, "ja"]}` asks for `woont`. */
export function asks(rule: unknown): Set<string> {
  const names = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [operator, value] of Object.entries(part)) {
      const name: unknown = operator === 'var' && Array.isArray(value) ? value[0] : value;
      if (operator === 'var' && !Array.isArray(part) && (typeof name === 'string' || typeof name === 'number')) names.add(String(name).split('.')[0]!);
      else walk(each.test(operator) && Array.isArray(value) ? [value[0], value[2]] : value);
    }
  };
  walk(rule);
  names.delete('');
  return names;
}
