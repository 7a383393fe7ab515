"""How far predictions are from what was measured: in the fit, in folds, and on a device that was left out."""

from . import decode

FOLDS = 6
RULES = (0.55, 0.70, 1.00)  # shares of the roofline


def own(rows, fitted):
    return [(row, fitted) for row in rows]


def folds(rows, fit):
    """Each row with the coefficients that were fitted without its sixth of the rows."""
    return [(row, fitted) for fold in range(FOLDS)
            for fitted in [fit([row for i, row in enumerate(rows) if i % FOLDS != fold])]
            for row in rows[fold::FOLDS]]


def left_out(rows, fit):
    """Each row with the coefficients that were fitted without its device: factor 1, and a class by its siblings."""
    return [(row, fitted) for gpu in dict.fromkeys(row.gpu for row in rows)
            for fitted in [fit([row for row in rows if row.gpu != gpu])]
            for row in rows if row.gpu == gpu]


def within(predicted, measured):
    return abs(predicted / measured - 1) <= 0.25


def shares(pairs, module):
    """Percent within ±25 %, and inside the range that is shown."""
    spans = [(row.value, *module.span(c, row)) for row, c in pairs]
    near = sum(within(best, value) for value, _, best, _ in spans)
    inside = sum(low <= value <= high for value, low, _, high in spans)
    return 100 * near / len(pairs), 100 * inside / len(pairs)


def above_roofline(pairs):
    return sum(decode.span(c, row)[2] > 1000 / decode.roof(c, row) * 1.000001 for row, c in pairs)


def rule(rows, c, share):
    """Percent within ±25 % of a constant share of the roofline."""
    return 100 * sum(within(share * 1000 / decode.roof(c, row), row.value) for row in rows) / len(rows)


def lines(title, results):
    yield f"| {title} | within ±25 % | inside the range |"
    yield "| --- | --- | --- |"
    for name, (near, inside) in results:
        yield f"| {name} | {near:.1f} % | {inside:.1f} % |"


def left(used, reasons):
    """Which rows were not used, and why."""
    ids = [f"{reason}: {len(ids)} ({' '.join(ids)})" for reason, ids in sorted(reasons.items())]
    return f"{len(used)} rows used, {sum(map(len, reasons.values()))} left out: " + "; ".join(ids) + "."


def misses(pairs, module):
    """Rows that are off by more than a quarter, the farthest first."""
    off = [(1000 / module.predict(c, row) / row.value, row) for row, c in pairs]
    for ratio, row in sorted(off, key=lambda pair: -max(pair[0], 1 / pair[0])):
        if not within(ratio, 1):
            what = f"{row.model.id} {row.quant} {row.engine} {row.value}"
            yield f"{ratio:.2f} × measured: {row.id} {row.gpu} × {row.count} {what}"
