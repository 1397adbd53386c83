/** The elements that a page is made of, for a page that is drawn by script. A server names those that it prints. */
import '../contact/contact.js';
import '../costs/costs.js';
import '../downloads/downloads.js';
import '../faq/faq.js';
import '../key-facts/key-facts.js';
import '../opening-hours/opening-hours.js';
import '../process-steps/process-steps.js';
import '../product-actions/product-actions.js';
import '../feedback/feedback.js';
import '../quick-exit/quick-exit.js';
import '../toc/toc.js';
