"""Where in a Swift file a mistake can be planted, and how it is switched on.

Operators become operators of their own, one for each mutant, so that nothing has to be known of their operands;
constants and conditions are chosen by `mutant(17)` in place. Only code that runs is touched: bodies, and what static
constants hold.
"""

import bisect
import re

TOKEN = re.compile(r"(?P<number>0[xb][0-9A-Fa-f_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)|(?P<word>[^\W\d]\w*)|"
                   r"(?P<sign>[-+*/%<>=!&|^~?.]+)|(?P<other>\S)")
COMPARISONS = {"<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"), "==": ("!=",),
               "!=": ("==",)}
ARITHMETIC = {"+": "-", "-": "+", "*": "/", "/": "*", "+=": "-=", "-=": "+="}
LOGIC = {"&&": "||", "||": "&&"}
PRECEDENCE = {"&&": "LogicalConjunctionPrecedence", "||": "LogicalDisjunctionPrecedence", "+": "AdditionPrecedence",
              "-": "AdditionPrecedence", "*": "MultiplicationPrecedence", "/": "MultiplicationPrecedence",
              "+=": "AssignmentPrecedence", "-=": "AssignmentPrecedence", "??": "NilCoalescingPrecedence"}
DIGITS = "∀∁∂∃∄∅∆∇∈∉"


class Site:
    """A place for a mistake: edits and helpers, in which `#` is the mutant's number and `§` its operator."""

    def __init__(self, source, line, what, edits, helpers=()):
        self.source, self.line, self.what, self.edits, self.helpers = source, line, what, edits, helpers

    def mutant(self, number, file):
        sign = "∴" + "".join(DIGITS[int(digit)] for digit in str(number))

        def filled(text):
            return text.replace("#", str(number)).replace("§", sign)

        return {"number": number, "file": file, "line": self.line, "what": self.what,
                "text": self.source.text(self.line),
                "lines": [self.source.line(edit[0]) for edit in self.edits],
                "edits": [(start, end, filled(new)) for start, end, new in self.edits],
                "helpers": [filled(helper) for helper in self.helpers]}


class Source:
    """A file, its code without comments and strings, and its lines."""

    def __init__(self, text):
        self.all, self.lines = text, text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.code = blanked(text)
        found = TOKEN.finditer(self.code)
        self.tokens = [(match.start(), match.end(), match.group(), match.lastgroup) for match in found]

    def joins_text(self, start, end):
        """Whether an operator stands beside a string literal: how sentences are put together is not looked at."""
        return self.all[:start].rstrip().endswith('"') or self.all[end:].lstrip().startswith('"')

    def line(self, place):
        return bisect.bisect_right(self.starts, place)

    def text(self, line):
        return self.lines[line - 1].strip()


def blanked(text):
    """The text with comments and what stands in string literals as blanks; what is interpolated stays."""
    out, place = list(text), 0

    def blank(start, end):
        for index in range(start, min(end, len(text))):
            if out[index] != "\n":
                out[index] = " "

    def code(place, inside):
        depth = 0
        while place < len(text):
            if text.startswith("//", place):
                end = text.find("\n", place)
                end = len(text) if end < 0 else end
            elif text.startswith("/*", place):
                end = text.find("*/", place) + 2
            elif literal := re.compile(r'(#*)("""|")').match(text, place):
                place = string(literal)
                continue
            else:
                depth += {"(": 1, ")": -1}.get(text[place], 0)
                if inside and depth < 0:
                    return place
                place += 1
                continue
            blank(place, end)
            place = end
        return place

    def string(literal):
        hashes, quote = literal.groups()
        blank(literal.start(), literal.end())
        place = literal.end()
        while place < len(text) and not text.startswith(quote + hashes, place):
            if text.startswith("\\" + hashes + "(", place):
                start = place + 2 + len(hashes)
                blank(place, start)
                place = code(start, True)
                blank(place, place + 1)
                place += 1
            else:
                width = 2 + len(hashes) if text.startswith("\\" + hashes, place) else 1
                blank(place, place + width)
                place += width
        blank(place, place + len(quote + hashes))
        return place + len(quote + hashes)

    code(place, False)
    return "".join(out)


def sites(text):
    """All places of a file, in their order."""
    source = Source(text)
    runs = running(source.tokens)
    found = []
    for index, (start, end, token, kind) in enumerate(source.tokens):
        if runs[index]:
            found += at(source, index, start, end, token, kind)
    return found


def running(tokens):
    """For each token whether it is code that runs and no pattern."""
    runs, scopes, opening, static, pattern = [], ["type"], "body", False, None
    depth = 0
    for index, (_, _, token, kind) in enumerate(tokens):
        before = tokens[index - 1][2] if index else ""
        following = tokens[index + 1][2] if index + 1 < len(tokens) else ""
        in_body = scopes[-1] == "body"
        if kind == "word" and before != ".":
            if token in ("struct", "enum", "protocol", "actor", "extension") or token == "class" and following not in (
                    "func", "var", "let"):
                opening = "type"
            if not in_body and token in ("func", "init", "var", "let", "case", "subscript", "typealias", "import"):
                static = token == "let" and before == "static"
                if token in ("func", "init", "var", "subscript"):
                    opening = "body"
            if in_body and token == "case":
                pattern = ("=", "in") if before in ("if", "guard", ",", "while", "for") else (":",)
                depth = 0
        runs.append(in_body and pattern is None or static and not in_body)
        if pattern is not None:
            if depth == 0 and token in pattern:
                pattern = None
            depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(token, 0)
        if token == "{":
            scopes.append("body" if in_body or static else opening)
            opening = "body"
        elif token == "}" and len(scopes) > 1:
            scopes.pop()
    return runs


def at(source, index, start, end, token, kind):
    line = source.line(start)
    code = source.code
    before = source.tokens[index - 1][2] if index else ""
    following = source.tokens[index + 1][2] if index + 1 < len(source.tokens) else ""
    is_infix = kind == "sign" and code[start - 1] in " \n" and code[end:end + 1] in (" ", "\n")
    if is_infix and token in COMPARISONS:
        for other in COMPARISONS[token]:
            yield Site(source, line, f"{token} becomes {other}", [(start, end, "§")], comparison(token, other))
    elif is_infix and token in ARITHMETIC and not source.joins_text(start, end):
        other = ARITHMETIC[token]
        yield Site(source, line, f"{token} becomes {other}, or what follows is dropped", [(start, end, "§")],
                   arithmetic(token, other))
    elif is_infix and token in LOGIC:
        yield Site(source, line, f"{token} becomes {LOGIC[token]}", [(start, end, "§")], logic(token))
    elif is_infix and token == "??":
        yield Site(source, line, "always what stands behind ??", [(start, end, "§")], coalescing())
    elif kind == "sign" and token == "!" and code[start - 1] in " ([{" and not code[end].isspace():
        yield Site(source, line, "! is dropped", [(start, end, "§")], [
            "prefix operator §", "prefix func § (a: Bool) -> Bool { mutant(#) ? a : !a }"])
    elif kind == "number" and before not in (".", "$", "#"):
        other = constant(token)
        yield Site(source, line, f"{token} becomes {other}", [(start, end, f"(mutant(#) ? {other} : {token})")])
    elif token in ("true", "false"):
        other = "false" if token == "true" else "true"
        yield Site(source, line, f"{token} becomes {other}", [(start, end, f"(mutant(#) ? {other} : {token})")])
    elif token in ("min", "max") and following == "(" and before not in (".", "func"):
        other = "max" if token == "min" else "min"
        yield Site(source, line, f"{token} becomes {other}", [(start, end, f"{token}#")], [
            f"func {token}#<T: Comparable>(_ a: T, _ b: T) -> T {{ mutant(#) ? {other}(a, b) : {token}(a, b) }}"])
    elif token == "if" and before not in (".", "#"):
        yield Site(source, line, "the branch is dropped", [(end, end, " !mutant(#),")])
        yield from clauses(source, index, "{", "the condition always holds")
    elif token == "guard" and before != ".":
        yield Site(source, line, "the guard never lets through", [(end, end, " !mutant(#),")])
        yield from clauses(source, index, "else", "the guard is dropped")


def clauses(source, index, closing, what):
    """The clauses of a condition that are plain Booleans, each of which can be made to hold."""
    depth, first = 0, index + 1
    for place in range(index + 1, len(source.tokens)):
        token = source.tokens[place][2]
        if depth == 0 and token in (",", closing):
            opening = source.tokens[first]
            if opening[2] not in ("let", "var", "case", "#"):
                yield Site(source, source.line(opening[0]), what + (": " + span(source, first, place)),
                           [(opening[0], opening[0], "(mutant(#) || ("), (source.tokens[place - 1][1],) * 2 + ("))",)])
            first = place + 1
            if token == closing:
                return
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(token, 0)


def span(source, first, end):
    text = source.code[source.tokens[first][0]:source.tokens[end - 1][1]]
    return " ".join(text.split())


def constant(token):
    """Another constant, so far away that it is a fault: twice a tolerance would be none."""
    if token.startswith("0x") or token.startswith("0b"):
        return f"{int(token, 0) + 1}"
    value = float(token.replace("_", ""))
    if re.fullmatch(r"[\d_]+", token):
        return str(int(value) * 2 if value >= 10 else int(value) + 1)
    return repr(value * 2 if value > 1e-3 else 1.0)


def operator(sign):
    return f"infix operator §: {PRECEDENCE.get(sign, 'ComparisonPrecedence')}"


def comparison(sign, other):
    kind = "Equatable" if sign in ("==", "!=") else "Comparable"
    yield operator(sign)
    yield f"func § <T: {kind}>(a: T, b: T) -> Bool {{ mutant(#) ? a {other} b : a {sign} b }}"
    yield f"func § <T: {kind}, U: {kind}>(a: (T, U), b: (T, U)) -> Bool {{ mutant(#) ? a {other} b : a {sign} b }}"
    yield (f"func § <T: {kind}, U: {kind}, V: {kind}>(a: (T, U, V), b: (T, U, V)) -> Bool "
           f"{{ mutant(#) ? a {other} b : a {sign} b }}")
    if kind == "Equatable":
        yield (f"@_disfavoredOverload func § <T>(a: T?, b: _OptionalNilComparisonType) -> Bool "
               f"{{ mutant(#) ? a {other} b : a {sign} b }}")


def arithmetic(sign, other):
    yield operator(sign)
    if sign in ("+=", "-="):
        yield (f"func § <T: AdditiveArithmetic>(a: inout T, b: T) "
               f"{{ if mutant(#) {{ a {other} b }} else {{ a {sign} b }} }}")
        yield f"func § <T>(a: inout [T], b: [T]) {{ if !mutant(#) {{ a += b }} }}"
        yield "func § (a: inout String, b: String) { if !mutant(#) { a += b } }"
        return
    for left, right, result, instead in OPERANDS[sign]:
        generic = "<T: AdditiveArithmetic>" if left == "T" else "<T>" if "T" in left else ""
        yield f"func § {generic}(a: {left}, b: {right}) -> {result} {{ mutant(#) ? {instead} : a {sign} b }}"


SUMS = [("T", "T", "T"), ("Plugs", "Plugs", "Plugs")]
OPERANDS = {
    "+": [(*types, "a - b") for types in SUMS] + [("[T]", "[T]", "[T]", "a"), ("String", "String", "String", "a")],
    "-": [(*types, "a + b") for types in SUMS],
    "*": [("Double", "Double", "Double", "a / b"), ("Int", "Int", "Int", "a + b"), ("Plugs", "Int", "Plugs", "a"),
          ("Quantity<T>", "Double", "Quantity<T>", "a / b"), ("Money", "Int", "Money", "a"),
          ("Money", "Double", "Money", "a"), ("Watts", "Hours", "KilowattHours", "(a * b) * 2"),
          ("KilowattHours", "EnergyPrice", "Money", "(a * b) * 2"), ("HourlyRate", "Hours", "Money", "(a * b) * 2")],
    "/": [("Double", "Double", "Double", "a * b"), ("Int", "Int", "Int", "a * b"),
          ("Quantity<T>", "Double", "Quantity<T>", "a * b"), ("Quantity<T>", "Quantity<T>", "Double", "b / a")],
}


def logic(sign):
    yield operator(sign)
    yield (f"func § (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool "
           f"{{ mutant(#) ? try a {LOGIC[sign]} b() : try a {sign} b() }}")


def coalescing():
    yield operator("??")
    yield "func § <T>(a: T?, b: @autoclosure () throws -> T) rethrows -> T { mutant(#) ? try b() : try a ?? b() }"
    yield ("func § <T>(a: T?, b: @autoclosure () throws -> T?) rethrows -> T? "
           "{ mutant(#) ? try b() : try a ?? b() }")
