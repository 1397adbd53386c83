// What a page that arrives in parts loads; it tells the test when the script has run.
import '@openwebconcept/forms/text-field.js';

window.frameElement!.dispatchEvent(new Event('upgraded'));
