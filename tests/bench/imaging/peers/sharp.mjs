// sharp as its manual has it. node sharp.mjs MODULE FOLDER QUALITY PHOTO…
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const [module, folder, quality, ...photos] = process.argv.slice(2);
const sharp = createRequire(module)("sharp");
sharp.cache(false);
sharp.concurrency(1);
for (const photo of photos) {
  await sharp(photo)
    .autoOrient()
    .resize(3000, 3000, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: Number(quality) })
    .toFile(join(folder, basename(photo)));
}
