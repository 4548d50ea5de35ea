/* Leads on from a former address, and takes along the part of the page that was asked for, which no redirect of HTML does. */
const to = document.documentElement.dataset['movedTo'];
if (to !== undefined) location.replace(to + location.hash);
