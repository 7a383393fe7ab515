"""The fitted coefficients as `coefficient.csv` keeps them."""

from . import formula
from .catalog import DATA, Coefficients, read

NOTES = {"g": "decode", "pg": "prompt", "rows": "of decode"}


def rounded(catalog, fitted):
    """In the order of the file, four digits each; at its end the devices of the catalog that were measured."""
    old, new = catalog.coefficients, Coefficients([])
    new.origins = old.origins
    for id, (value, note) in old.rows.items():
        if not is_measured(id):
            new.rows[id] = (value, note)
            if id in fitted.rows and fitted.rows[id][0] != value:
                new.rows[id] = (short(fitted(id)), noted(id, note, fitted, catalog))
    for device in measured(fitted):
        for name in ("g", "pg", "rows", "class") if f"gpu.{device}.rows" in fitted.rows else ("pg",):
            new.rows[f"gpu.{device}.{name}"] = (figure(fitted, catalog, device, name), NOTES.get(name, ""))
    return new


def is_measured(id):
    return id.startswith("gpu.") and id.endswith((".g", ".pg", ".rows", ".class"))


def measured(fitted):
    """Devices of the catalog that have rows, in its order."""
    cards = [row["id"] for file in ("gpu.csv", "machine.csv") for row in read(DATA / file)]
    return [id for id in cards if f"gpu.{id}.rows" in fitted.rows or f"gpu.{id}.pg" in fitted.rows]


def figure(fitted, catalog, device, name):
    if name == "class":
        return formula.device_class(fitted, catalog.devices[device])
    return short(fitted(f"gpu.{device}.{name}", 1))


def noted(id, note, fitted, catalog):
    """A family's efficiency says whether a prompt of it was measured."""
    if not id.endswith(".eta"):
        return note
    family = id.split(".", 1)[1].removesuffix(".eta")
    known = any(catalog.devices[gpu].family == family for gpu in fitted.ids("gpu.", ".pg"))
    return "prompt efficiency" + ("" if known else "; not measured")


def short(value):
    return f"{value:.4g}"
