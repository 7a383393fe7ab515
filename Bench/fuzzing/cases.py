"""What the program is fed, case by case; all of it follows from a seed and a number."""

import functools
import random
import struct

from .breaking import WORDS, broken

KEYS = (
    "up down left right pgup pgdn home end tab backtab enter esc bs del ins space comma f1 f2 f3 f4 f5 f6 f7 f8 f10 ctrl-r "
    "ctrl-o ctrl-t ctrl-l ctrl-s ctrl-u ctrl-w"
).split() + list("abcdefghijklmnoprstuvwxyzABCDEFGMOPRSTW0123456789/?!<>()[]+-=.:")
SIZES = ["80x24", "120x36", "200x60", "60x16", "20x5", "19x4", "1x1", "0x0", "121x7", "500x3", "160x45"]
OPTIONS = (
    "--part --price --own --limit --days --hours-per-day --workload --work --load --left-on --between --country --tariff --offer "
    "--pricing --rate --vat --storage --basis --resale --currency --model --memory --context --format --preset --catalog --room-ua "
    "--min-speed --max-price --off-peak --off-peak-hours --heating --theme --color --ascii --mouse --nosuch --help --version"
).split()
VALUES = (
    "p40 p40=3 k80=64 p40=-1 rtx-3090=2 p40=170 7 0 3650 3651 1e9 0.5 -1 nan FR france DE XX EUR usd auto aws-g5.xlarge decode "
    "image one tensor llama-3.3-70b llama-3.3-70b:q4_k_m 48 text markdown csv json html scaling budget empty nosuch / . ./ - "
    "contrast mono prorata equal-work spot"
).split()
COMMANDS = ["plan", "check", "compare", "models", "presets", "catalog list", "catalog show", "config", "config schema", "prove", ""]


@functools.cache
def contents(root, *patterns):
    """The bytes of some files of the repository, by their names."""
    paths = sorted(path for pattern in patterns for path in root.glob(pattern) if path.is_file())
    return [(path.name, path.read_bytes()[: 1 << 18]) for path in paths]


class Case:
    """One run: arguments, files, standard input, variables, or the bytes that a terminal sends."""

    def __init__(self, root, seed, number, only):
        self.root, self.number = root, number
        self.dice = random.Random(f"{seed}:{number}")
        self.kind = only or self.dice.choice(sorted(KINDS))
        self.arguments, self.files, self.input, self.variables, self.typed = [], {}, b"", {}, None
        KINDS[self.kind](self)

    def broken(self, *patterns):
        """A file of the repository, broken: its name and its bytes."""
        known = contents(self.root, *patterns)
        name, bytes_ = self.dice.choice(known)
        return name, broken(bytes_, self.dice, [other for _, other in known])

    def file(self, *patterns, name=None):
        """Puts a broken file into the case's folder and tells its path there."""
        found, bytes_ = self.broken(*patterns)
        path = name or found
        self.files[path] = bytes_
        return "./" + path


def plan(case):
    path = case.file("Presets/*.toml")
    more = case.dice.choice([["plan"], ["check"], ["models"], ["plan", "--format", "json"], ["compare", "scaling"], ["--dump"]])
    case.arguments = [*more, path]


def catalog(case):
    found, bytes_ = case.dice.choice(contents(case.root, "Sources/CCatalog/Data/*.csv"))
    lines = bytes_.split(b"\n")
    rows = [lines[0]] + case.dice.sample(lines[1:], min(len(lines) - 1, 6))
    case.files["rows/" + found] = broken(b"\n".join(rows) + b"\n", case.dice)
    case.arguments = case.dice.choice([
        ["catalog", "check", "./rows/" + found], ["plan", "scaling", "--catalog", "rows"],
        ["plan", "scaling", "--only-catalog", "rows"], ["--dump", "--preset", "scaling", "--catalog", "rows"],
    ])


def imports(case):
    if case.dice.random() < 0.25:
        return weights(case)
    if case.dice.random() < 0.2:
        case.files["config.json"] = broken(CONFIG, case.dice)
        case.arguments = ["models", "import", "./config.json"]
        return None
    lists = "Tests/RigCatalogTests/Lists/*", "Tests/RigCatalogTests/Lists/*/*"
    command, patterns = case.dice.choice([("offers", lists), ("prices", lists), ("speed", ("Tests/RigCatalogTests/Speed/*.csv", "Bench/*.csv"))])
    case.arguments = [command, "import", case.file(*patterns)]
    return None


CONFIG = b"""{"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 4096, "num_hidden_layers": 32,
"num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128, "intermediate_size": 14336, "vocab_size": 128256,
"max_position_embeddings": 131072, "torch_dtype": "bfloat16", "num_local_experts": 8, "num_experts_per_tok": 2,
"tie_word_embeddings": false, "sliding_window": null}
"""


def weights(case):
    """The header of a file of weights."""
    text = lambda words: struct.pack("<Q", len(words)) + words
    dice = case.dice
    keys = [b"general.architecture", b"llama.block_count", b"llama.context_length", b"tokenizer.ggml.tokens", b"general.name"]
    pairs = b"".join(
        text(dice.choice(keys)) + struct.pack("<I", dice.choice([4, 8, 8, 9, 12, 77]))
        + dice.choice([text(b"llama"), struct.pack("<I", 32), struct.pack("<IQ", 8, dice.choice([2, 1 << 62])) + text(b"a") * 2])
        for _ in range(dice.randrange(6)))
    head = b"GGUF" + struct.pack("<IQQ", dice.choice([2, 3, 3, 9]), dice.choice([0, 1, 1 << 60]), dice.choice([1, 6, 1 << 63]))
    case.files["x.gguf"] = broken(head + pairs, dice) if dice.random() < 0.7 else head + pairs
    case.arguments = ["models", "import", "./x.gguf"]


def readouts(case):
    paths = [case.file("Tests/RigProofTests/Files/**/*", name=f"out-{place}.txt") for place in range(case.dice.choice([1, 1, 2]))]
    case.arguments = ["prove", *paths] + case.dice.choice([[], ["--preset", "scaling"], ["--format", "json"]])


def configuration(case):
    dice = case.dice
    lines = [
        b'theme = "contrast" # colors', b'country = "DE"', b'currency = "usd"', b"mouse = true", b'color = "never"', b"[power]",
        b"tariff_per_kwh = 0.31", b"off_peak_hours = 8", b"[room]", b"volume_m3 = 40", b"[keys]", b'part.toggle = "v"',
        b'"plan.undo" = ["ctrl-y", "f11"]', b"keys.help = 'f12'",
    ]
    case.files["configuration/rigtui/config.toml"] = broken(b"\n".join(lines) + b"\n", dice)
    if dice.random() < 0.3:
        name = dice.choice(["RIGTUI_THEME", "RIGTUI_COUNTRY", "RIGTUI_TARIFF", "RIGTUI_MOUSE", "RIGTUI_X", "XDG_CONFIG_HOME"])
        case.variables[name] = dice.choice(WORDS).replace(b"\0", b"").decode("utf-8", "surrogateescape")
    case.arguments = dice.choice([
        ["config"], ["config", "check"], ["plan", "scaling"], ["--dump", "--preset", "scaling", "--script", "down,v,f12,esc"],
        ["--preset", "budget", "--dump", "--script", "ctrl-t,down,s"], ["config", "--format", "json"],
    ])


def command_line(case):
    dice = case.dice
    words = dice.choice(COMMANDS).split()
    for _ in range(dice.choice([0, 1, 2, 4, 9, 40])):
        words.append(dice.choice(OPTIONS) if dice.random() < 0.5 else dice.choice(VALUES))
        if dice.random() < 0.1:
            words.append(dice.choice(WORDS).replace(b"\0", b"").decode("utf-8", "surrogateescape"))
    case.arguments = words + (["--dump"] if not words or words[0].startswith("-") else [])


def script(dice, count):
    """Keys as a script has them."""
    keys = [dice.choice(KEYS) for _ in range(count)]
    for place in range(count):
        chance = dice.random()
        if chance < 0.03:
            keys[place] = "resize:" + dice.choice(SIZES)
        elif chance < 0.06:
            keys[place] = dice.choice(["text:", "paste:"]) + dice.choice(["p40", "24b", "\u202ex", "9" * 30, "🟦"])
        elif chance < 0.1:
            keys[place] = f"{dice.choice(['click', 'drag', 'wheelup', 'doubleclick'])}:{dice.randrange(210)}x{dice.randrange(70)}"
    return ",".join(keys)


def keys(case):
    dice = case.dice
    case.arguments = [
        "--preset", dice.choice(["scaling", "budget", "empty", "two-rtx-3090"]), "--dump", "--size", dice.choice(SIZES),
        "--script", script(dice, dice.choice([3, 20, 60])),
    ] + dice.choice([[], ["--ascii"], ["--theme", "mono"]])


def actions(case):
    dice = case.dice
    known = ["commands", "part.toggle", "setting.days 14", "part.count 3", "page.offers", "help", "back", "quit", "plan.undo"]
    lines = [dice.choice(known) if dice.random() < 0.5 else script(dice, dice.randrange(1, 6)) for _ in range(dice.randrange(20))]
    made = broken("\n".join(lines).encode(), dice)
    case.input = b"\n".join(made.split(b"\n")[:60])  # a piece that is repeated would be hours of work for a person
    case.arguments = ["--plain", "--preset", "scaling"]


def terminal(case):
    """Bytes as a terminal might send them, and torn ones."""
    dice = case.dice
    pieces = [b"\x1b[A", b"\x1b[B", b"\x1bOP", b"\x1b[200~pasted\x1b[201~", b"\x1b[<0;10;5M", b"\x1b[<0;10;5m", b"\x1b[M !!", b"\x1b", b"\x14",
              b"\t", b"\r", b"\x7f", b"\xc3", b"\xe2\x82", b"?", b"/", b"S", b"O", b"n", b"5", b" ", b"\x1b[1;5C", b"\x1b[99999999999~", b"\x1b]0;x\x07"]
    case.typed = b"".join(dice.choice(pieces) if dice.random() < 0.8 else dice.randbytes(3) for _ in range(dice.randrange(60)))
    case.typed = case.typed.replace(b"\x1a", b"").replace(b"\x03", b"")
    case.arguments = ["--preset", "scaling"] + dice.choice([[], ["--mouse"], ["--ascii"]])


KINDS = {
    "actions": actions, "catalog": catalog, "command-line": command_line, "configuration": configuration, "imports": imports,
    "keys": keys, "plans": plan, "readouts": readouts, "terminal": terminal,
}
