interface Policy {
  createHTML(html: string): string;
}
let policy: Policy | undefined;

/**
 * Reads HTML into a document of its own, in which nothing runs or loads. Not for showing: that is what sanitise.ts is for.
 * Undefined where a page's Trusted Types do not allow the policy `owc-inert`.
 */
export function parseHtml(html: string): Document | undefined {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  try {
    policy ??= factory ? factory.createPolicy('owc-inert', { createHTML: (text) => text }) : { createHTML: (text) => text };
    return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  } catch {
    return undefined;
  }
}
