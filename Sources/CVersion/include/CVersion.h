#ifndef RIGTUI_CVERSION_H
#define RIGTUI_CVERSION_H

/// The commit that the program was built from, with `-dirty` where files differed from it; empty when the build was not
/// told, as with a plain `swift build`.
const char *cversion_commit(void);

#endif
