"""What a row takes, as a sum of products of factors."""

import math

REFERENCES = {  # 1 by definition: the others are told against them
    "quant_class.k.factor", "layer_kind.dense.factor", "engine.llama.cpp.factor", "prompt_kind.dense.factor"}


class Term:
    """A number of ms and the ids of the factors that it is multiplied with."""

    def __init__(self, ms, *factors):
        self.ms, self.factors = ms, [factor for factor in factors if factor not in REFERENCES]

    def value(self, factors):
        return self.ms * math.prod(factors[name] ** power(name) for name in self.factors)


def power(name):
    """An efficiency divides, every other factor multiplies."""
    return -1 if name.endswith(".eta") else 1


def error(row, factors):
    """ln(predicted ms ÷ measured ms) and its slopes."""
    times = [(term, term.value(factors)) for term in row.terms if term.ms]
    total = sum(time for _, time in times)
    slopes = {}
    for term, time in times:
        for name in term.factors:
            slopes[name] = slopes.get(name, 0) + power(name) * time / total
    return math.log(total / row.ms), slopes


def logarithms(priors):
    return {id: (math.log(center), width) for id, (center, width) in priors.items() if id not in REFERENCES}


def group(c, prefix, suffix, prior):
    """The same prior for each coefficient `prefixNAMEsuffix` that there is."""
    return {f"{prefix}{name}{suffix}": prior for name in c.ids(prefix, suffix)}
