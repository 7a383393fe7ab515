"""Breaks bytes by chance."""

WORDS = [
    b"-1", b"0", b"1e309", b"-1e-320", b"nan", b"inf", b"18446744073709551616", b"9" * 60, b"0x10", b"1_000", b"1__0",
    b'"', b"'", b'"""', b"[", b"]", b"[[", b"{", b"}", b"=", b".", b",", b"#", b"\\", b"\n", b"\r", b"\r\n", b"\t", b"\0",
    b"\x1b[2J", b"\x9b31m", b"\xff\xfe", b"\xc0\x80", b"\xed\xa0\x80", "\u202e".encode(), "\u200b".encode(), b"\xef\xbb\xbf",
    "🟦".encode(), "é̂̂̂".encode(), b"true", b"null", b"1979-05-27T07:32:00Z", b"12:00", b"\\u0000", b"\\UFFFFFFFF", b"../../etc/passwd",
    b"a" * 5000, b"[" * 40, b"{a=" * 40, b"a." * 60, b";", b":", b"|", b"%s%n", b"-", b"--", b"=1+1",
]


def broken(bytes_, dice, others=()):
    """The bytes after a few accidents."""
    made = bytearray(bytes_)
    for _ in range(dice.choice([1, 1, 1, 2, 3, 5, 12])):
        dice.choice(ACCIDENTS)(made, dice, others)
    return bytes(made[: 1 << 20])


def place(made, dice):
    return dice.randrange(len(made) + 1)


def insert(made, dice, _):
    at = place(made, dice)
    made[at:at] = dice.choice(WORDS)


def replace_word(made, dice, _):
    """Another word in the place of one."""
    words = [at for at in range(len(made)) if at == 0 or made[at - 1] in b' =,;:"\n\t[{']
    if words:
        start = dice.choice(words)
        end = start
        while end < len(made) and made[end] not in b' =,;:"\n\t]}':
            end += 1
        made[start:end] = dice.choice(WORDS)


def flip(made, dice, _):
    if made:
        made[dice.randrange(len(made))] ^= 1 << dice.randrange(8)


def drop(made, dice, _):
    start = place(made, dice)
    del made[start : start + dice.choice([1, 2, 10, 200])]


def repeat(made, dice, _):
    start = place(made, dice)
    piece = made[start : start + dice.choice([1, 8, 80])]
    made[start:start] = piece * dice.choice([2, 10, 300])


def cut(made, dice, _):
    del made[place(made, dice):]


def swap_lines(made, dice, _):
    lines = bytes(made).split(b"\n")
    dice.shuffle(lines) if len(lines) < 200 and dice.random() < 0.3 else lines.insert(dice.randrange(len(lines)), dice.choice(lines))
    made[:] = b"\n".join(lines)


def splice(made, dice, others):
    if others:
        other = dice.choice(others)
        start = dice.randrange(len(other) + 1)
        at = place(made, dice)
        made[at:at] = other[start : start + dice.choice([20, 400, 4000])]




ACCIDENTS = [insert, insert, replace_word, replace_word, replace_word, flip, drop, repeat, cut, swap_lines, splice]
