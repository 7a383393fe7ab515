#ifndef RIGTUI_CTERMINALGUARD_INTERNAL_H
#define RIGTUI_CTERMINALGUARD_INTERNAL_H

/// Installs the handlers of the signals that end the process at once.
void guard_install_crash_handlers(void);

/// Installs the handlers that only wake the main loop; returns 0, or -1 with `errno` set.
int guard_install_wake_handlers(void);

/// Restores the terminal if armed, and says in one line which signal it was. Async-signal-safe.
void guard_restore(int signal_number);

#endif
