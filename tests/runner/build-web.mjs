// The web app as `npm start` builds it: only when its sources changed.
import { buildWeb } from '../../apps/api/bin/workspace.mjs';

console.log((await buildWeb()) ? 'built' : 'as it was');
