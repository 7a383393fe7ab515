"""Robust least squares of logarithms with a prior for each factor."""

import math

TAIL = 4  # degrees of freedom of the t distribution: an odd row pulls little


def solve(matrix, right):
    """Gauss without pivots, as the matrix is symmetric and every prior makes it positive; changes its arguments."""
    size = len(right)
    for i in range(size):
        top = matrix[i]
        filled = [j for j in range(i + 1, size) if top[j]]
        for k in filled:
            row, factor = matrix[k], top[k] / top[i]
            for j in filled:
                row[j] -= factor * top[j]
            right[k] -= factor * right[i]
    for i in reversed(range(size)):
        right[i] = (right[i] - sum(matrix[i][j] * right[j] for j in range(i + 1, size))) / matrix[i][i]
    return right


def fit(priors, rows, error, scale, start=None, steps=40):
    """Logarithms of the factors. `priors`: name to (ln center, width); `error(row, factors)`: the difference of
    logarithms and its slope by name. It ends where nothing moves by more than a two-thousandth."""
    start = start or {}
    names = sorted(priors, key=lambda name: not name.startswith("gpu."))  # those with few neighbors first
    index = {name: i for i, name in enumerate(names)}
    values = {name: start.get(name, priors[name][0]) for name in names}
    for _ in range(steps):
        matrix = [[0.0] * len(names) for _ in names]
        right = [0.0] * len(names)
        for i, name in enumerate(names):
            center, width = priors[name]
            matrix[i][i] = 1 / width**2
            right[i] = (center - values[name]) / width**2
        factors = {name: math.exp(value) for name, value in values.items()}
        for row in rows:
            add(row, *error(row, factors), scale, index, matrix, right)
        change = solve(matrix, right)
        for name, step in zip(names, change):
            values[name] += max(-0.5, min(0.5, step))
        if max(map(abs, change)) < 5e-4:
            break
    return values


def add(row, difference, slopes, scale, index, matrix, right):
    weight = row.weight * (TAIL + 1) / (TAIL + (difference / scale) ** 2) / scale**2
    places = [(index[name], slope) for name, slope in slopes.items()]
    for i, slope in places:
        right[i] -= weight * slope * difference
        for j, other in places:
            matrix[i][j] += weight * slope * other
