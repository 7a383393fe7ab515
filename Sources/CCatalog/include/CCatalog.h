#ifndef CCATALOG_H
#define CCATALOG_H

#include <stddef.h>

/// A file that is compiled into the program.
typedef struct EmbeddedFile {
  /// The file's name without folder and ending, such as `gpu`.
  const char *name;
  /// The file's bytes; no zero byte follows them.
  const unsigned char *bytes;
  /// How many bytes there are.
  size_t length;
} EmbeddedFile;

/// Counts the catalog's files.
size_t ccatalog_table_count(void);

/// A file of the catalog, by its place from 0.
EmbeddedFile ccatalog_table(size_t index);

/// Counts the presets.
size_t ccatalog_preset_count(void);

/// A preset, by its place from 0.
EmbeddedFile ccatalog_preset(size_t index);

/// Counts the languages that phrases are translated into.
size_t ccatalog_language_count(void);

/// The phrases of a language, by its place from 0; its name is the code by ISO 639-1.
EmbeddedFile ccatalog_language(size_t index);

#endif
