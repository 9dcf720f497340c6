/* Stands in for x265, an encoder of HEVC under the GPL that libheif's wheel links and calls only when it encodes. The
 * kiosk reads HEIC and never writes it: this one says that there is no encoder. NAME is set by no_x265.py. */

const void *NAME(int bit_depth) {
    (void)bit_depth;
    return 0;
}

void x265_cleanup(void) {}
