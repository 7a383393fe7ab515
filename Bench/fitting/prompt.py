"""Fits how fast a prompt is read: the share of a device's arithmetic that is used, and the layers."""

import math

from . import formula, least_squares
from .terms import Term, error, group, logarithms

SCALE = 0.14
OTHER_ENGINE = 0.25  # weight of their rows: they lend the factor that was fitted to decoding

ALL = {"prompt.po": (0.0005, 0.5), "prompt.pd": (0.7, 0.3)}
EFFICIENCY = (0.31, 0.6)
KINDS = {"moe": (3.3, 0.15), "gemma_moe": (2, 0.15), "lin_moe": (1.6, 0.15)}  # many small matrices, not a large one
KIND = (1, 0.15)
QUANTIZATION = (1, 0.15)
DEVICE = (1, 0.10)


def priors(c, rows):
    devices = {f"gpu.{row.gpu}.pg": DEVICE for row in rows}
    kinds = {f"prompt_kind.{name}.factor": prior for name, prior in KINDS.items()}
    return logarithms(
        ALL | group(c, "family.", ".eta", EFFICIENCY) | group(c, "prompt_kind.", ".factor", KIND) | kinds
        | group(c, "prompt_quant.", ".factor", QUANTIZATION) | devices)


def terms(row, c):
    """Work, attention over what was read before, and layers. The engine's factor is that of decoding."""
    model, device = row.model, row.device
    rate = device.tflops * c(f"family.{row.family}.usable")
    quant_class = c.text(f"quant.{row.quant}.class")
    whole = (f"gpu.{row.gpu}.pg",)
    work = (f"family.{row.family}.eta", f"prompt_kind.{model.kind}.factor",
            f"prompt_quant.{quant_class}.factor", *whole)
    engine, tables = c(f"engine.{row.engine}.factor"), model.table if model.tied else 2 * model.table
    attended = model.hidden * row.depth * (1 - model.window_share) * model.kv_layers / 1e9
    return [
        Term(engine * 2 * (model.active - tables) / rate, *work),
        Term(engine * 4 * attended / rate, "prompt.pd", *work),
        Term(engine * model.layers, "prompt.po", *whole),
    ]


def fit(c, rows, start=None):
    """A copy of the coefficients with those of prompts in it, and their logarithms."""
    for row in rows:
        if not row.terms:
            row.terms = terms(row, c)
            row.weight *= 1 if row.engine == "llama.cpp" else OTHER_ENGINE
    values = least_squares.fit(priors(c, rows), rows, error, SCALE, start)
    fitted = c.without("gpu.", (".pg",))
    for id, value in values.items():
        fitted.set(id, math.exp(value))
    return fitted, values


def predict(c, row):
    """ms a prompt token of a measured row."""
    return formula.prompt_ms(c, row.model, row.quant, row.device, row.depth, row.engine)


def span(c, row):
    """Lowest, best and highest tok/s that are shown for a row."""
    best = 1000 / predict(c, row)
    return best * math.exp(-formula.PROMPT_SPREAD[0]), best, best * math.exp(formula.PROMPT_SPREAD[1])
