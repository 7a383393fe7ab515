// Signals that only wake the main loop: a flag for each and a pipe that poll can watch.
#define _GNU_SOURCE
#include "CTerminalGuard.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

// Most urgent first: those that end the program, then the others. The numbers of real-time signals are known at run time.
static const int ending_signals[] = {
    SIGTERM, SIGHUP, SIGINT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGPROF, SIGVTALRM, SIGIO,
#ifdef __linux__
    SIGPWR,  SIGSTKFLT,
#endif
};
static const int other_signals[] = {SIGTSTP, SIGCONT, SIGWINCH};
enum {
  ending_count = sizeof ending_signals / sizeof ending_signals[0],
  other_count = sizeof other_signals / sizeof other_signals[0],
};

static int wake_pipe[2] = {-1, -1};
static atomic_int waiting[NSIG];
static atomic_long since[NSIG];

static int ends_the_program(int signal_number) {
  return signal_number != SIGTSTP && signal_number != SIGCONT && signal_number != SIGWINCH;
}

static long seconds_now(void) {
  struct timespec now = {0, 0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long)now.tv_sec;
}

/// Asked again to end, seconds after nobody listened (output is blocked): ends the process right here.
static void insist(int signal_number) {
  if (!ends_the_program(signal_number) || seconds_now() - atomic_load(&since[signal_number]) < 2) return;
  guard_restore(signal_number);
  guard_die(signal_number);
}

static void wake(int signal_number) {
  int error = errno;
  if (atomic_exchange(&waiting[signal_number], 1)) {
    insist(signal_number);
  } else {
    atomic_store(&since[signal_number], seconds_now());
  }
  ssize_t ignored = write(wake_pipe[1], "", 1);
  (void)ignored;
  errno = error;
}

/// Handles the signal with `wake`, unless it is ignored and `forced` is 0.
static void watch(int signal_number, int forced) {
  struct sigaction now;
  if (sigaction(signal_number, NULL, &now) != 0) return;
  if (!forced && !(now.sa_flags & SA_SIGINFO) && now.sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = wake, .sa_flags = 0};
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

static int open_wake_pipe(void) {
#ifdef __linux__
  return pipe2(wake_pipe, O_NONBLOCK | O_CLOEXEC);
#else
  if (pipe(wake_pipe) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
    fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
  }
  return 0;
#endif
}

int guard_install_wake_handlers(void) {
  if (wake_pipe[0] < 0 && open_wake_pipe() != 0) return -1;
  for (int i = 0; i < ending_count; i++) watch(ending_signals[i], 0);
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) watch(number, 0);
#endif
  for (int i = 0; i < other_count; i++) watch(other_signals[i], 0);
  return 0;
}

int guard_install(void) {
  if (guard_install_wake_handlers() != 0) return -1;
  guard_install_crash_handlers();
  return 0;
}

int guard_fd(void) { return wake_pipe[0]; }

void guard_drain(void) {
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {
  }
}

static int take(int signal_number) { return atomic_exchange(&waiting[signal_number], 0); }

int guard_next(void) {
  for (int i = 0; i < ending_count; i++) {
    if (take(ending_signals[i])) return ending_signals[i];
  }
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) {
    if (take(number)) return number;
  }
#endif
  for (int i = 0; i < other_count; i++) {
    if (take(other_signals[i])) return other_signals[i];
  }
  return 0;
}

/// Gives the signal its default action and lets it through.
static void let_through(int signal_number) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal_number, &action, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal_number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void guard_stop(void) {
  let_through(SIGTSTP);
  raise(SIGTSTP);
  watch(SIGTSTP, 1);
  atomic_store(&waiting[SIGTSTP], 0);
  atomic_store(&waiting[SIGCONT], 0);
}

_Noreturn void guard_die(int signal_number) {
  let_through(signal_number);
  kill(getpid(), signal_number);
  _exit(128 + signal_number);
}
