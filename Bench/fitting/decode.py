"""Fits what decoding takes: the layers and the arithmetic beside the bytes that are read."""

import math

from . import formula, least_squares
from .terms import Term, error, group, logarithms

SCALE = 0.18  # of ln(predicted ÷ measured); rows far beyond it pull little

# Center of each factor before a row is seen, and its width in logarithms.
ALL = {"decode.c": (10, 0.5), "decode.o": (0.08, 0.5), "decode.m": (0.28, 0.5), "decode.kv": (1.15, 0.15)}
COMPUTE = (1, 0.7)
LAYERS = (1, 0.25)
QUANTIZATION = (1, 0.7)
KIND = (1, 0.5)
ENGINE = (1, 0.2)
DEVICE = (1, 0.15)


def priors(c, rows):
    """Factors with their priors, by the ids of `coefficient.csv`; of devices only those that have rows."""
    devices = {f"gpu.{row.gpu}.g": DEVICE for row in rows}
    return logarithms(
        ALL | group(c, "family.", ".c", COMPUTE) | group(c, "family.", ".o", LAYERS)
        | group(c, "quant_class.", ".factor", QUANTIZATION) | group(c, "layer_kind.", ".factor", KIND)
        | group(c, "engine.", ".factor", ENGINE) | devices)


def terms(row, c):
    """A row's time in pieces: weights, cache, arithmetic, layers, and the way to further devices."""
    model, device = row.model, row.device
    quant_class = c.text(f"quant.{row.quant}.class")
    whole = (f"gpu.{row.gpu}.g", f"engine.{row.engine}.factor")
    return [
        Term(1000 * formula.read(c, model, row.quant) / device.bandwidth, *whole),
        Term(1000 * formula.cache(model, row.depth) / device.bandwidth, "decode.kv", *whole),
        Term(formula.weights(model) / device.tflops, "decode.c", f"family.{row.family}.c",
             f"quant_class.{quant_class}.factor", *whole),
        Term(model.layers, "decode.o", f"family.{row.family}.o", f"layer_kind.{model.kind}.factor", *whole),
        Term(row.count - 1, "decode.m"),
    ]


def fit(c, rows, start=None):
    """A copy of the coefficients with the fitted ones in it, and their logarithms."""
    for row in rows:
        row.terms = row.terms or terms(row, c)
    values = least_squares.fit(priors(c, rows), rows, error, SCALE, start)
    fitted = c.without("gpu.", (".g", ".rows"))
    for id, value in values.items():
        fitted.set(id, math.exp(value))
    count(fitted, rows)
    return fitted, values


def count(c, rows):
    """Rows of each device, and measured devices of each family."""
    devices = {}
    for row in rows:
        c.set(f"gpu.{row.gpu}.rows", c(f"gpu.{row.gpu}.rows", 0) + 1)
        devices.setdefault(row.family, set()).add(row.gpu)
    for family in c.ids("family.", ".devices_measured"):
        c.set(f"family.{family}.devices_measured", len(devices.get(family, ())))


def predict(c, row):
    """ms a token of a measured row."""
    once = formula.decode_ms(c, row.model, row.quant, row.device, row.depth, row.engine)
    return once + (row.count - 1) * c("decode.m")


def roof(c, row):
    """ms a token that the bandwidth allows."""
    return formula.roof_ms(c, row.model, row.quant, row.device, row.depth)


def span(c, row):
    """Lowest, best and highest tok/s that are shown for a row; never above the roofline."""
    name = formula.device_class(c, row.device)
    down, up = formula.spread(c, row.model, row.quant, row.family, name, row.engine)
    best = 1000 / predict(c, row)
    return best * math.exp(-down), best, min(best * math.exp(up), 1000 / roof(c, row))
