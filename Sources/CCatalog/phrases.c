#include "CCatalog.h"

static const unsigned char fr_bytes[] = {
#embed "Data/fr.csv"
};

#define FILE_OF(name, array) {name, array, sizeof array}

static const EmbeddedFile languages[] = {
    FILE_OF("fr", fr_bytes),
};

size_t ccatalog_language_count(void) { return sizeof languages / sizeof languages[0]; }

EmbeddedFile ccatalog_language(size_t index) { return languages[index]; }
