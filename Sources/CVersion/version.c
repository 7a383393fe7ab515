#include "CVersion.h"

#ifndef RIGTUI_COMMIT
#define RIGTUI_COMMIT ""
#endif

const char *cversion_commit(void) { return RIGTUI_COMMIT; }
