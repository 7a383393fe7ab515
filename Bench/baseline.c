// The floor that rigtui is measured against: the least a full-screen program can do with ncursesw.
//
// At 120×36 it paints about as many cells as rigtui does: two lines above, five bordered panes full of text in three
// columns, two lines below. Up and Down move the highlighted row and change the status line. q leaves.
//
//   cc -std=c11 -O2 -o baseline Bench/baseline.c -lncursesw -ltinfo

#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>

typedef struct Pane {
  const char *title;
  int column, span;        // in twelfths of the width
  int top, height;         // in twelfths of the body's height
} Pane;

static const Pane panes[] = {
    {"Parts", 0, 5, 0, 12},
    {"GPUs", 5, 3, 0, 3},
    {"Rental", 5, 3, 3, 9},
    {"Totals", 8, 4, 0, 6},
    {"Break-even", 8, 4, 6, 6},
};

static const char *const words[] = {"Tesla P40", "Tesla K80", "RTX 3090", "RTX 4060 Ti", "Radeon MI50", "Arc A770"};
enum { word_count = sizeof words / sizeof words[0], pane_count = sizeof panes / sizeof panes[0] };

static int selected;

static int body_height(void) { return LINES - 4; }
static int list_height(void) { return body_height() - 2; }

static void put_line(int y, int x, int width, const char *text) { mvprintw(y, x, "%-*.*s", width, width, text); }

static void put_row(const Pane *pane, int row, int y, int x, int width) {
  char text[256];
  const int lit = pane == panes && row == selected;
  snprintf(text, sizeof text, "%c%c %-14s %3d GB %4d  %5d EUR of the catalog, asking", lit ? '>' : ' ',
           row % 3 ? '.' : '*', words[(row + pane->column) % word_count], 8 + row, row % 9, 40 + 17 * row);
  attrset(lit ? A_REVERSE : COLOR_PAIR(row % 4 == 3 ? 2 : 0));
  put_line(y, x, width, text);
  attrset(A_NORMAL);
}

static void put_border(const Pane *pane, int y, int x, int height, int width) {
  attrset(COLOR_PAIR(1));
  mvhline_set(y, x + 1, WACS_HLINE, width - 2);
  mvhline_set(y + height - 1, x + 1, WACS_HLINE, width - 2);
  mvvline_set(y + 1, x, WACS_VLINE, height - 2);
  mvvline_set(y + 1, x + width - 1, WACS_VLINE, height - 2);
  mvadd_wch(y, x, WACS_ULCORNER);
  mvadd_wch(y, x + width - 1, WACS_URCORNER);
  mvadd_wch(y + height - 1, x, WACS_LLCORNER);
  mvadd_wch(y + height - 1, x + width - 1, WACS_LRCORNER);
  mvaddstr(y, x + 2, pane->title);
  attrset(A_NORMAL);
}

static void put_pane(const Pane *pane) {
  const int x = pane->column * COLS / 12, width = (pane->column + pane->span) * COLS / 12 - x;
  const int top = pane->top * body_height() / 12;
  const int height = (pane->top + pane->height) * body_height() / 12 - top;
  put_border(pane, 2 + top, x, height, width);
  for (int row = 0; row < height - 2; row++) put_row(pane, row, 3 + top + row, x + 1, width - 2);
}

static void put_status(void) {
  char text[256];
  snprintf(text, sizeof text, " row %d: + would make 2 x %s: rig +%d EUR, so you save %d EUR less", selected,
           words[selected % word_count], 40 + 17 * selected, 40 + 17 * selected);
  put_line(LINES - 2, 0, COLS, text);
}

static void put_screen(void) {
  attrset(A_BOLD);
  put_line(0, 0, COLS, " baseline  scaling      aws g5.12xlarge us-east-1 at 5.672 EUR/h, set   7 days x 24 h   EUR");
  put_line(1, 0, COLS, " DEPENDS  Buying saves 149 EUR (20.8 %) in 7 days and pays from day 5.8, electricity counted");
  attrset(A_NORMAL);
  for (int i = 0; i < pane_count; i++) put_pane(&panes[i]);
  put_status();
  // The last cell of the last line stays empty: writing it would scroll some terminals.
  put_line(LINES - 1, 0, COLS - 1, " Up Down move   Space on/off   0-9 count   Enter details   p presets   x export   ? help   q quit");
  move(3 + selected, 1);
}

// As a plain program does, everything is painted again and curses finds the difference.
static void select_row(int row) {
  selected = (row + list_height()) % list_height();
  put_screen();
}

int main(void) {
  setlocale(LC_CTYPE, "");
  if (initscr() == NULL) return 2;
  start_color();
  use_default_colors();
  init_pair(1, COLOR_CYAN, -1);
  init_pair(2, COLOR_YELLOW, -1);
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  put_screen();
  for (int key = 0; key != 'q'; ) {
    refresh();
    key = getch();
    if (key == ERR) break;
    if (key == KEY_DOWN) select_row(selected + 1);
    if (key == KEY_UP) select_row(selected - 1);
  }
  endwin();
  return 0;
}
