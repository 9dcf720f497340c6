// Writes a ZIP archive of files that are stored as they are, one after the other: JPEG does not shrink any further.
// APPNOTE.TXT 6.3.10 of PKWARE; without ZIP64, which fits what `archiveSize` finds below LIMIT_BYTES.

export const LIMIT_BYTES = 0xffffffff;
export const LIMIT_FILES = 0xffff;

const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
const VERSION = 20; // 2.0, the oldest that any reader still names
const NAMES_ARE_UTF8 = 1 << 11;
const STORED = 0;

// The reflected polynomial of ISO 3309, a table for each byte's share.
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of `bytes`, or of what came before with the CRC `before` and these. */
export function crc32(bytes, before = 0) {
  let value = ~before;
  for (const byte of bytes) value = CRC_TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
  return ~value >>> 0;
}

/** Of an archive of these files ({name, sizeBytes}), to the byte. */
export function archiveSize(files) {
  const one = ({ name, sizeBytes }) =>
    LOCAL_HEADER_BYTES + CENTRAL_HEADER_BYTES + 2 * new TextEncoder().encode(name).length + sizeBytes;
  return files.reduce((total, file) => total + one(file), END_BYTES);
}

/** MS-DOS date and time, of the local clock and to two seconds: years before 1980 and after 2107 can't be said. */
function dosMoment(date) {
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1);
  return { time, day: ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate() };
}

/** Writes by `write`, a function of Uint8Array or Blob that may be waited for. Holds no content, headers alone. */
export class ZipWriter {
  #write;
  #moment;
  #central = [];
  #offset = 0;

  constructor(write, date = new Date()) {
    this.#write = write;
    this.#moment = dosMoment(date);
  }

  /** One file whole: its checksum stands before its content, for readers that want no descriptor behind it. */
  async add(name, content) {
    const encoded = new TextEncoder().encode(name);
    const common = this.#common(encoded, content);
    await this.#put(record(0x04034b50, [[2, VERSION], ...common], encoded));
    this.#central.push(
      // made by MS-DOS; after the name's length: comment, disk, attributes within and without, the header's place
      record(
        0x02014b50,
        [[2, VERSION], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, this.#offset - LOCAL_HEADER_BYTES - encoded.length]],
        encoded,
      ),
    );
    await this.#put(content);
  }

  async finish() {
    const start = this.#offset;
    for (const header of this.#central) await this.#put(header);
    const count = this.#central.length;
    await this.#put(record(0x06054b50, [[2, 0], [2, 0], [2, count], [2, count], [4, this.#offset - start], [4, start], [2, 0]]));
  }

  #common(name, content) {
    return [
      [2, NAMES_ARE_UTF8], [2, STORED], [2, this.#moment.time], [2, this.#moment.day],
      [4, crc32(content)], [4, content.length], [4, content.length], [2, name.length], [2, 0],
    ];
  }

  async #put(bytes) {
    await this.#write(bytes);
    this.#offset += bytes.length;
  }
}

/** A signature, fields of 2 or 4 bytes, little-endian, and a tail. */
function record(signature, fields, tail = new Uint8Array()) {
  const sizeBytes = fields.reduce((total, [width]) => total + width, 4);
  const bytes = new Uint8Array(sizeBytes + tail.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  bytes.set(tail, at);
  return bytes;
}
