import { __, el, wp } from './wp.js';
import type { Attributes, Node } from './wp.js';

interface Item {
  id: number;
  slug: string;
  title: string;
}

const items = 'owc/pdc/v1/items';

/** Choose from the products of this site. A site without a product catalogue has the address in the settings of the block. */
export function ProductPicker({ value, onChange }: { value: unknown; onChange(chosen: Attributes): void }): Node {
  const [list, setList] = wp.element.useState<Item[]>([]);
  wp.element.useEffect(() => {
    let wanted = true;
    wp.apiFetch<{ data: Item[] }>({ path: `/${items}?limit=100` }).then(
      ({ data }) => wanted && setList(data),
      () => {}, // no catalogue here
    );
    return () => void (wanted = false);
  }, []);
  const srcOf = ({ slug }: Item): string => `${window.owcElements.rest}${items}/${slug}`;
  const options = list.map((item) => ({ value: srcOf(item), label: item.title }));
  return el(wp.components.ComboboxControl, {
    label: __('Product', 'owc-elements'),
    value: String(value ?? ''),
    options,
    onChange: (src: string | null) => onChange({ src: src ?? undefined, title: list.find((item) => srcOf(item) === src)?.title }),
    __nextHasNoMarginBottom: true,
    __next40pxDefaultSize: true,
  });
}
