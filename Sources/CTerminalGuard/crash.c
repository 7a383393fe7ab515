// Crashes: put the terminal back with nothing but async-signal-safe calls, then let the signal take its course.
#define _GNU_SOURCE
#include "CTerminalGuard.h"
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT, SIGSYS, SIGXFSZ};
static struct sigaction former[NSIG];
static char crash_stack[64 * 1024] __attribute__((aligned(16)));

static char restore_bytes[512];
static size_t restore_count;
static struct termios restore_settings;
static int restore_fd = -1;
static atomic_int armed;

void guard_arm(int fd, const char *bytes, size_t count, const struct termios *settings) {
  atomic_store(&armed, 0);
  restore_fd = fd;
  restore_count = count < sizeof restore_bytes ? count : sizeof restore_bytes;
  memcpy(restore_bytes, bytes, restore_count);
  restore_settings = *settings;
  atomic_store(&armed, 1);
}

void guard_disarm(void) { atomic_store(&armed, 0); }

/// Writes everything, unless the terminal takes nothing for a quarter of a second.
static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    struct pollfd ready = {.fd = fd, .events = POLLOUT};
    int found = poll(&ready, 1, 250);
    if (found < 0 && errno == EINTR) continue;
    if (found <= 0 || (ready.revents & POLLOUT) == 0) return;
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static const char *name_of(int signal_number) {
  switch (signal_number) {
  case SIGILL: return "SIGILL";
  case SIGTRAP: return "SIGTRAP";
  case SIGSEGV: return "SIGSEGV";
  case SIGBUS: return "SIGBUS";
  case SIGFPE: return "SIGFPE";
  case SIGABRT: return "SIGABRT";
  default: return NULL;
  }
}

/// Writes the one line that a crash leaves; a signal that someone sent on purpose leaves none.
static void report(int signal_number) {
  const char *name = name_of(signal_number);
  if (name == NULL) return;
  char line[160];
  char *end = stpcpy(line, "rigtui: stopped by ");
  end = stpcpy(end, name);
  end = stpcpy(end, "; the terminal was restored. Please report what you did.\n");
  write_all(STDERR_FILENO, line, (size_t)(end - line));
}

void guard_restore(int signal_number) {
  if (!atomic_exchange(&armed, 0)) return;
  signal(SIGTTOU, SIG_IGN);
  write_all(restore_fd, restore_bytes, restore_count);
  tcsetattr(restore_fd, TCSANOW, &restore_settings);
  report(signal_number);
}

static void crashed(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  guard_restore(signal_number);
  sigaction(signal_number, &former[signal_number], NULL);
  // A fault happens again when the handler returns. A breakpoint does not, nor does a signal that was sent.
#ifdef __linux__
  int is_sent = info->si_code <= 0 || info->si_code == SI_KERNEL;
#else
  int is_sent = info->si_code <= 0;
#endif
  int repeats = !is_sent && signal_number != SIGTRAP;
  if (!repeats) raise(signal_number);
}

void guard_install_crash_handlers(void) {
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof crash_signals / sizeof crash_signals[0]; i++) {
    int number = crash_signals[i];
    struct sigaction now;
    if (sigaction(number, NULL, &now) != 0 || now.sa_sigaction == crashed) continue;
    if (!(now.sa_flags & SA_SIGINFO) && now.sa_handler == SIG_IGN) continue;
    former[number] = now;
    sigaction(number, &action, NULL);
  }
}
