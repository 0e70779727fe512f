'use strict';
// Runs before anything else, on whatever Node there is: an older one cannot even read TypeScript.
const needed = [22, 19];
const found = process.versions.node.split('.').map(Number);
if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  process.stderr.write(
    `Coursemate needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}.
On Linux and Windows "npm ci" brings the right one and "npm run" uses it: start with "npm run …", and do not leave
out optional packages. On macOS and elsewhere install Node.js 24 (https://nodejs.org, "brew install node@24" or
"nvm install 24"), then run "npm ci" again.
`,
  );
  process.exit(1);
}
// What was compiled once starts in half the time the next (nodejs.org/api/module.html#module-compile-cache).
require('node:module').enableCompileCache?.();
