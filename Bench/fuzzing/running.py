"""Runs a case and judges how the program ended."""

import dataclasses
import fcntl
import os
import re
import select
import shlex
import signal
import struct
import subprocess
import tempfile
import termios
import time

LIMIT = 30  # seconds; a debug build under a sanitizer is slow
CODES = {0, 1, 2, 3, 64}
FAULTS = re.compile(rb"Fatal error|Sanitizer|runtime error:|Illegal instruction|\*\*\* Program crashed")
CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclasses.dataclass
class Failure:
    kind: str
    number: int
    what: str
    command: str


class Runner:
    def __init__(self, program, keep):
        self.program, self.keep = program, keep

    def run(self, case, folder):
        """The failure of a case; None when the program survives it."""
        home = folder / str(case.number)
        for path, bytes_ in case.files.items():
            file = home / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(bytes_)
        home.mkdir(parents=True, exist_ok=True)
        if self.keep:
            kept = tempfile.mkdtemp(prefix=f"rigtui-fuzz-{case.number}-")
            subprocess.run(["cp", "-r", f"{home}/.", kept], check=True)
            print(f"files of case {case.number}: {kept}")
        try:
            what = self.typed(case, home) if case.typed is not None else self.ended(case, home)
        finally:
            subprocess.run(["rm", "-rf", home], check=False)
        return Failure(case.kind, case.number, what, self.command(case)) if what else None

    def environment(self, case, home):
        return {
            "PATH": "/usr/bin:/bin", "HOME": str(home), "XDG_CONFIG_HOME": str(home / "configuration"),
            "XDG_STATE_HOME": str(home / "state"), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", **case.variables,
        }

    def command(self, case):
        words = [os.fsencode(word).decode("ascii", "backslashreplace") for word in [str(self.program), *self.words(case)]]
        return shlex.join(words)[:400]

    @staticmethod
    def words(case):
        return [word for word in case.arguments if "\0" not in word]

    def ended(self, case, home):
        """What is wrong with the end of a run; nothing when all is well."""
        command = [self.program, *self.words(case)]
        try:
            run = subprocess.run(
                command, input=case.input, capture_output=True, cwd=home, env=self.environment(case, home), timeout=LIMIT,
                start_new_session=True)
        except subprocess.TimeoutExpired:
            return f"takes more than {LIMIT} s"
        except (OSError, ValueError) as error:
            return None if getattr(error, "errno", None) == 7 else f"cannot be started: {error}"
        return judge(run.returncode, run.stdout + run.stderr)

    def typed(self, case, home):
        """The same of a run in a terminal; it is told to end once all is typed."""
        screen, terminal = os.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        process = subprocess.Popen(
            [self.program, *self.words(case)], stdin=terminal, stdout=terminal, stderr=terminal, cwd=home,
            env=self.environment(case, home), start_new_session=True)
        os.close(terminal)
        select.select([screen], [], [], 5)
        drain(screen, 0.1)
        for start in range(0, len(case.typed), 7):
            try:
                os.write(screen, case.typed[start : start + 7])
            except OSError:
                break
            drain(screen, 0.02)
        drain(screen, 0.3)
        return finish(process, screen)


def finish(process, screen):
    """Ends the program as a logout would, and says what is wrong with its end."""
    process.terminate()
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        drain(screen, 0.05)
        code = process.poll()
        if code is not None:
            os.close(screen)
            return None if code in (0, -signal.SIGTERM) else judge(code, b"") or f"ends with {code}"
    process.kill()
    process.wait()
    os.close(screen)
    return f"does not end within {LIMIT} s of SIGTERM"


def drain(screen, patience):
    """Reads what is written until nothing comes for so long."""
    while select.select([screen], [], [], patience)[0]:
        try:
            if not os.read(screen, 1 << 16):
                return
        except OSError:
            return


def judge(code, output):
    """What is wrong with an end; None when all is well."""
    fault = FAULTS.search(output)
    if fault:
        line = output[: fault.end() + 200].splitlines()[-1] if output else b""
        return "says " + line.decode("utf-8", "replace")[:300]
    if code < 0:
        return f"is ended by {signal.Signals(-code).name}"
    if code not in CODES:
        return f"ends with {code}"
    control = CONTROLS.search(output)
    return f"prints the control character {control.group()!r}" if control else None
