import { EditAnswer, EditButton, EditCheckbox, EditField, EditForm, EditRepeat } from './edit-fields.js';
import { EditCard, EditDialog, EditItem, EditPagination, EditPrint, EditSlider, EditStep, EditTab, EditTable, EditTabs } from './edit-parts.js';
import { EditProduct, EditServed, served } from './edit-served.js';
import { Edit } from './edit.js';
import { previews } from './previews.js';
import type { EditProps, Node } from './wp.js';

/** The blocks that are edited otherwise than any element with texts and blocks in it. */
export const edits: Record<string, (props: EditProps) => Node> = {
  ...Object.fromEntries(Object.keys(previews).map((name) => [name, EditField])),
  ...Object.fromEntries(served.map((name) => [`owc/${name}`, EditServed])),
  'owc/accordion-item': EditItem,
  'owc/button': EditButton,
  'owc/card': EditCard,
  'owc/checkbox': EditCheckbox,
  'owc/dialog': EditDialog,
  'owc/faq': (props) => Edit(props, 'owc-accordion'),
  'owc/form': EditForm,
  'owc/pagination': EditPagination,
  'owc/print': EditPrint,
  'owc/product': EditProduct,
  'owc/radio': EditAnswer,
  'owc/repeat': EditRepeat,
  'owc/slider': EditSlider,
  'owc/tab': EditTab,
  'owc/table': EditTable,
  'owc/tabs': EditTabs,
  'owc/timeline-item': EditStep,
};
