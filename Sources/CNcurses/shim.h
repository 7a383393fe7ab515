#ifndef RIGTUI_CNCURSES_SHIM_H
#define RIGTUI_CNCURSES_SHIM_H

// Wide characters must be asked for before the first include.
#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <curses.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

// term.h defines short names as macros; they would shadow ours.
#undef columns
#undef lines

/// Opens the terminal for drawing on standard output and reading keys from `key_fd`; NULL when the type is unusable.
static inline SCREEN *cn_newterm(const char *type, int key_fd) {
  FILE *keys = key_fd == 0 ? stdin : fdopen(key_fd, "r");
  return keys == NULL ? NULL : newterm(type, stdout, keys);
}

/// The standard window (`stdscr`).
static inline WINDOW *cn_window(void) { return stdscr; }

/// What ncurses believes is on the screen (`curscr`).
static inline WINDOW *cn_screen(void) { return curscr; }

/// The number of colors of the terminal, known after `start_color`.
static inline int cn_colors(void) { return COLORS; }

/// A string capability of the terminal, or NULL when it has none of that name.
static inline const char *cn_capability(const char *name) {
  const char *found = tigetstr(name);
  return found == (const char *)-1 ? NULL : found;
}

/// Whether the terminal takes red, green and blue instead of an index (`RGB`, as in xterm-direct).
static inline bool cn_takes_rgb(void) { return tigetflag("RGB") > 0 || tigetnum("RGB") > 0; }

static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_dim(void) { return A_DIM; }

/// Fills one cell: a base character with up to two combining marks (0 for none), attributes and a color pair.
static inline void cn_set_cell(cchar_t *cell, wchar_t base, wchar_t first_mark, wchar_t second_mark,
                               attr_t attributes, short pair) {
  const wchar_t text[4] = {base, first_mark, second_mark, 0};
  if (setcchar(cell, text, attributes, pair, NULL) == ERR) {
    const wchar_t unknown[2] = {L'?', 0};
    setcchar(cell, unknown, attributes, pair, NULL);
  }
}

/// Puts another character, without combining marks, into a cell that has none either; the look stays. It writes where
/// ncursesw's header says that the characters of a `cchar_t` are.
static inline void cn_set_base(cchar_t *cell, wchar_t base) { cell->chars[0] = base; }

#endif
