/** The editor shows the element itself: its heading and text are typed in its slots. Plain JavaScript, so there is nothing to build. */
( ( { blocks, blockEditor, components, element, i18n } ) => {
	const el = element.createElement;
	const { __ } = i18n;

	blocks.registerBlockType( 'owc-example/notice', {
		edit( { attributes, setAttributes } ) {
			const field = ( name, label, type = 'text' ) =>
				el( components.TextControl, {
					key: name, label, type, value: attributes[ name ], __nextHasNoMarginBottom: true, __next40pxDefaultSize: true,
					onChange: ( value ) => setAttributes( { [ name ]: value } ),
				} );
			// What stands in an element is its own: it adds to it and moves nothing, so React may hold it.
			const text = ( name, tagName, label, more = {} ) =>
				el( blockEditor.RichText, {
					...more, key: name, tagName, value: attributes[ name ], placeholder: label, 'aria-label': label, allowedFormats: [], disableLineBreaks: true,
					onChange: ( value ) => setAttributes( { [ name ]: value } ),
				} );
			return el(
				element.Fragment, null,
				el( blockEditor.InspectorControls, null, el( components.PanelBody, { title: __( 'Notice', 'owc-example' ) }, field( 'until', __( 'Show until', 'owc-example' ), 'date' ), field( 'question', __( 'Question that opens the text', 'owc-example' ) ) ) ),
				// React writes `className` on a custom element as it is: put its props on a box around it.
				el( 'div', blockEditor.useBlockProps(), el( 'owc-alert', { type: 'warning' }, text( 'heading', 'h2', __( 'Heading', 'owc-example' ), { slot: 'heading' } ), text( 'text', 'p', __( 'Text', 'owc-example' ) ) ) )
			);
		},
		save: () => null, // render.php prints it
	} );
} )( window.wp );
