#ifndef RIGTUI_CTERMINALGUARD_H
#define RIGTUI_CTERMINALGUARD_H

#include <stddef.h>
#include <termios.h>

/// Takes over the signals of a full-screen program; returns 0, or -1 with `errno` set.
///
/// Crashes (ILL, TRAP, SEGV, BUS, FPE, ABRT, QUIT and the like) restore the terminal, if armed, and then take their
/// former course. TERM, HUP, INT and all others that would end the program, and TSTP, CONT and WINCH, only wake the
/// reader of `guard_fd`. A signal that was ignored when the program started stays ignored.
int guard_install(void);

/// Says how to restore the terminal on a crash: bytes to write to `fd` and the settings it had. At most 512 bytes.
void guard_arm(int fd, const char *bytes, size_t count, const struct termios *settings);

/// Says that the terminal is as it was and needs no restoring.
void guard_disarm(void);

/// The descriptor that becomes readable when a signal waits, or -1 before `guard_install`.
int guard_fd(void);

/// Empties the pipe behind `guard_fd`; to be called when it is readable, before `guard_next`.
void guard_drain(void);

/// Takes the most urgent waiting signal, or 0.
int guard_next(void);

/// Stops the process as the default action of SIGTSTP does, and returns once it is continued.
void guard_stop(void);

/// Ends the process by the signal, so that the shell sees the right status.
_Noreturn void guard_die(int signal_number);

#endif
