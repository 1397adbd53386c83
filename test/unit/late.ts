// What the page that arrives in parts loads.
import '@openwebconcept/forms/text-field.js';
