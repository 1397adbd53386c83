// Opens the doctor on a page: for a bookmark, a plugin, a test. One file with all that it needs.
import '../theme-doctor/theme-doctor.js';

if (!document.querySelector('owc-theme-doctor')) document.body.append(Object.assign(document.createElement('owc-theme-doctor'), { open: true }));
