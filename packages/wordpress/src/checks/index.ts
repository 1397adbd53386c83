import { __, el, wp } from '../wp.js';
import type { EditProps, Node } from '../wp.js';
import { fill } from './messages.js';
import { Badge, List, Summary, title } from './panel.js';
import { count, useChecks, watch } from './watch.js';

// From 6.6 on they are of the editor, before of the one for posts.
const { PluginDocumentSettingPanel, PluginPrePublishPanel, PluginSidebar, PluginSidebarMoreMenuItem } = wp.editor.PluginSidebar ? wp.editor : wp.editPost;
const { BlockControls } = wp.blockEditor;
const { ToolbarButton, ToolbarGroup } = wp.components;
const { Fragment } = wp.element;

const plugin = 'owc-elements-checks';
const sidebar = 'list';
const open = (): void => {
  for (const store of ['core/editor', 'core/edit-post']) wp.data.dispatch(store).closePublishSidebar?.(); // it would lie over it
  wp.data.dispatch('core/edit-post').openGeneralSidebar!(`${plugin}/${sidebar}`);
};

function Checks(): Node {
  const findings = useChecks()?.findings ?? [];
  const problems = count(findings, 'problem');
  const name = problems ? fill(__('%1 (%2 problems)', 'owc-elements'), title(), problems) : title();
  return el(
    Fragment,
    null,
    el(PluginSidebarMoreMenuItem, { target: sidebar, icon: 'universal-access-alt' }, title()),
    el(PluginSidebar, { name: sidebar, title: name, icon: Badge }, el(List, null)),
    el(PluginDocumentSettingPanel, { name: 'summary', title: title() }, el(Summary, { open })),
    el(PluginPrePublishPanel, { title: title(), initialOpen: true, icon: 'universal-access-alt' }, el(Summary, { open })),
  );
}

/** In the toolbar of a block, how many remarks there are about it. */
function Remarks({ clientId }: { clientId: string }): Node {
  const own = (useChecks()?.findings ?? []).filter(({ places }) => places.some((place) => place.clientId === clientId));
  if (!own.length) return null;
  const label = fill(__('Accessibility and readability: %1 remarks about this block', 'owc-elements'), own.length);
  return el(BlockControls, { group: 'other' }, el(ToolbarGroup, null, el(ToolbarButton, { icon: 'universal-access-alt', label, showTooltip: true, onClick: open }, String(own.length))));
}

const withRemarks = (BlockEdit: (props: EditProps) => Node) => (props: EditProps): Node =>
  el(Fragment, null, el(BlockEdit, { ...props }), props.isSelected ? el(Remarks, { clientId: props.clientId }) : null);

wp.hooks.addFilter('editor.BlockEdit', `${plugin}/remarks`, withRemarks as never);
wp.plugins.registerPlugin(plugin, { render: Checks, icon: 'universal-access-alt' });
watch();
