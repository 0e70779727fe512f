/** `node appPackage/icons/write.ts` writes the icons anew, after a change of the drawing. */
import { writeFileSync } from 'node:fs';
import { draw, icons } from './draw.ts';
import { encodePng } from './png.ts';

for (const icon of icons) {
  writeFileSync(new URL(`../${icon.file}`, import.meta.url), encodePng(draw(icon), icon.size));
}
