<?php
/** What the search asks of WordPress, answered without it. */

declare(strict_types=1);

/** No plugin has anything to add. */
function apply_filters( string $name, $value ) {
	return $value;
}
