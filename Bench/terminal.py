"""A program on a pseudo-terminal of its own, for the benchmarks; and the surroundings that it runs in."""

import fcntl
import os
import pathlib
import re
import select
import shutil
import signal
import struct
import subprocess
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COLUMNS, ROWS = 120, 36
SILENCE = 0.030
PATIENCE = 10.0
IDLE = 3.0
# What a person who stopped typing is shown comes within this time: what parts need.
REST = 0.5
OWN_ROWS = """id,name,kind,devices,vram_gib,bandwidth_gb_s,peak_w,price_low,price_median,price_high,currency,price_kind,source,as_of
p40,Tesla P40,gpu,1,24,346,250,,180,,EUR,own,my own purchase,2026-11-20
my-card,My own card,gpu,1,20,400,220,,250,,EUR,own,my own purchase,2026-11-20
"""


class Trouble(Exception):
    """Something that makes a measurement worthless."""


class Run:
    """One run of one program on a pseudo-terminal of its own."""

    def __init__(self, command, environment, silence=SILENCE):
        self.silence = silence
        self.master, terminal = os.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        # Opening the terminal in the new session, without O_NOCTTY, makes it the controlling one.
        actions = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(terminal), os.O_RDWR, 0),
                   (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.output = b""
        self.start = time.monotonic()
        self.pid = os.posix_spawn(command[0], command, environment, file_actions=actions, setsid=True)
        os.close(terminal)

    def burst(self, silence=None, patience=PATIENCE):
        """Reads until a silence; the time of the last byte, or None when nothing comes."""
        silence = silence or self.silence
        last, limit = None, time.monotonic() + patience
        while True:
            wait = silence if last is not None else max(0, limit - time.monotonic())
            if not self.poll.poll(wait * 1000):
                return last
            try:
                data = os.read(self.master, 65536)
            except OSError:
                data = b""
            if not data:
                raise Trouble("the program ended: " + repr(self.output[-300:]))
            last = time.monotonic()
            self.output += data
            if last > limit + PATIENCE:
                raise Trouble("the program never falls silent")

    def press(self, key):
        """Writes a key; the seconds to the last byte of what follows."""
        start = time.monotonic()
        os.write(self.master, key)
        last = self.burst()
        if last is None:
            raise Trouble(f"nothing follows the key {key!r}")
        return last - start

    def schedule(self):
        """The nanoseconds that the program worked so far."""
        return int(pathlib.Path(f"/proc/{self.pid}/schedstat").read_text().split()[0])

    def working(self, key):
        """The seconds that the program works for a key."""
        before = self.schedule()
        self.press(key)
        return (self.schedule() - before) / 1e9

    def is_busy(self):
        """Whether it works, or has something to do."""
        return pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "R"

    def down(self):
        """The Down key as the terminal sends it in the mode that the program chose."""
        on, off = self.output.rfind(b"\x1b[?1h"), self.output.rfind(b"\x1b[?1l")
        return b"\x1bOB" if on > off else b"\x1b[B"

    def resident(self):
        return self.number("status", "VmRSS") / 1024

    def switches(self):
        threads = os.listdir(f"/proc/{self.pid}/task")
        return sum(self.number(f"task/{thread}/status", "voluntary_ctxt_switches") for thread in threads)

    def number(self, file, name):
        text = pathlib.Path(f"/proc/{self.pid}/{file}").read_text()
        return int(re.search(rf"^{name}:\s*(\d+)", text, re.MULTILINE).group(1))

    def idle(self):
        """Wake-ups a second while nothing happens, once what follows a rest is shown."""
        self.burst(silence=REST, patience=REST)
        before, start = self.switches(), time.monotonic()
        if self.burst(patience=IDLE) is not None:
            raise Trouble("the program writes although no key was pressed")
        return (self.switches() - before) / (time.monotonic() - start)

    def end(self):
        """Leaves with q, n where it asks to save, and sees that it worked; reads on so that it never waits for us."""
        limit = time.monotonic() + PATIENCE
        os.write(self.master, b"qn")
        while time.monotonic() < limit:
            if self.poll.poll(5):
                try:
                    os.read(self.master, 65536)
                except OSError:
                    time.sleep(0.002)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = None
                if os.waitstatus_to_exitcode(status) != 0:
                    raise Trouble(f"the program ended with {os.waitstatus_to_exitcode(status)}")
                return
        raise Trouble("q does not end the program")

    def close(self):
        if self.pid is not None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.master)


def build(folder, program):
    """Builds the bare program, and rigtui unless it is given; tells where they are."""
    if program is None:
        subprocess.run(["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "rigtui"],
                       cwd=ROOT, check=True)
    baseline = folder / "baseline"
    compiler = os.environ.get("CC", "cc")
    subprocess.run([compiler, "-std=c11", "-O2", "-Wall", "-Wextra", "-o", baseline, ROOT / "Bench/baseline.c",
                    "-lncursesw", "-ltinfo"], check=True)
    return str(program or ROOT / ".build/release/rigtui"), str(baseline)


def surroundings(folder):
    """Two environments of our own, without and with catalog rows: a session to open, and nothing of the person's."""
    (folder / "state/rigtui").mkdir(parents=True)
    (folder / "own/rigtui/catalog").mkdir(parents=True)
    (folder / "own/rigtui/catalog/gpu.csv").write_text(OWN_ROWS, encoding="utf-8")
    bare = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(folder), "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": str(folder / "state"), "XDG_CONFIG_HOME": str(folder / "config")}
    return bare, bare | {"XDG_CONFIG_HOME": str(folder / "own"), "XDG_CACHE_HOME": str(folder / "own-cache")}


def reset(folder):
    """The session as it is at the start of each run, which may leave another one."""
    shutil.copy(ROOT / "Presets/scaling.toml", folder / "state/rigtui/session.toml")
