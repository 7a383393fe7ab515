"""The catalog's own files, as the fit reads them."""

import csv
import io
import pathlib
import re

BENCH = pathlib.Path(__file__).resolve().parent.parent
DATA = BENCH.parent / "Sources/CCatalog/Data"
COEFFICIENTS = DATA / "coefficient.csv"
AS_OF = "2026-11"
FITTED = "fitted by Bench/fit to the measured rows of speed.csv"
ECC = re.compile(r"(k80|m40-.*|p40|t4|a10|a40|l4|l40s)$")  # GDDR cards that come with error correction switched on


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text else 0.0


class Coefficients:
    """`coefficient.csv` in its order; ids are `kind.id.name`."""

    def __init__(self, rows):
        self.rows = {row["id"]: (row["value"], row["note"]) for row in rows}
        self.origins = {row["id"]: (row["source"], row["as_of"]) for row in rows}

    def text(self, id, default=""):
        return self.rows[id][0] if id in self.rows else default

    def __call__(self, id, default=None):
        return float(self.rows[id][0]) if default is None or id in self.rows else default

    def ids(self, prefix, suffix=""):
        """What stands between prefix and suffix, in order: the families, the quantizations."""
        fitting = [id for id in self.rows if id.startswith(prefix) and id.endswith(suffix)]
        return [id[len(prefix):len(id) - len(suffix)] for id in fitting]

    def set(self, id, value, note=None):
        self.rows[id] = (value, self.rows.get(id, ("", ""))[1] if note is None else note)

    def without(self, prefix, suffixes):
        """A copy without the ids that begin and end so."""
        other = Coefficients([])
        other.origins = self.origins
        other.rows = {id: row for id, row in self.rows.items() if not (id.startswith(prefix) and id.endswith(suffixes))}
        return other

    def origin(self, id):
        """The source and date of a coefficient: of one that is set by hand, those of its row."""
        usual = (source(id), AS_OF)
        return usual if usual[0] == FITTED else self.origins.get(id, usual)

    def csv(self):
        """The file, as text."""
        file = io.StringIO()
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("id", "value", "note", "source", "as_of"))
        writer.writerows((id, *row, *self.origin(id)) for id, row in self.rows.items())
        return file.getvalue()


def source(id):
    """Where a coefficient comes from, by its kind and name."""
    kind, name = id.split(".", 1)[0], id.rsplit(".", 1)[1]
    if kind == "quant":
        return "bits counted from the layout of the format and checked with 47 public files"
    if kind == "architecture" or name in ("family", "class", "usable"):
        return "vendor document"
    if kind in ("image_work", "speech_work"):
        return "computed from the shape of the model"
    if kind == "gpu" and name in ("bandwidth_gb_s", "tf32"):
        return "vendor document as recalled, not re-checked"
    if kind == "family" and name.startswith(("power", "image")):
        return "estimate from the measurements that the note names"
    return FITTED


class Model:
    """A language model: parameters and tables in thousand millions, cache in bytes a token."""

    def __init__(self, row):
        self.id, self.kind, self.tied = row["id"], row["layer_kind"], row["tied"] == "yes"
        self.all, self.active = number(row["params_b"]), number(row["active_params_b"])
        self.layers = int(number(row["layers"]))
        self.hidden, self.vocabulary = int(number(row["hidden"])), int(number(row["vocabulary"]))
        self.table = self.hidden * self.vocabulary / 1e9
        self.kv_layers = number(row["kv_layers"])
        self.kv_bytes = number(row["kv_bytes_per_token"]) or (
            2 * self.kv_layers * number(row["kv_heads"]) * number(row["head_dim"]) * 2)
        self.window, self.window_share = number(row["window"]), number(row["window_share"])
        self.experts, self.experts_used = number(row["experts"]), number(row["experts_used"])
        self.sizes = dict(size.split(":") for size in row["sizes"].split())


class Device:
    """One device of a card or machine, as the driver sees it."""

    def __init__(self, row, coefficients):
        self.id = row["id"]
        named = row.get("family") or coefficients.text(f"architecture.{row.get('architecture')}.family", "unknown")
        self.family = coefficients.text(f"gpu.{self.id}.family", named)
        self.bandwidth = number(row["bandwidth_gb_s"])
        whole = number(row["fp32_tflops"]) / int(row.get("devices") or 1)
        self.tflops = coefficients(f"gpu.{self.id}.tf32", whole)
        self.memory = number(row.get("vram_gib")) * (15 / 16 if ECC.match(self.id) else 1)


class Catalog:
    """Models, devices and measured rows, with the rows beside this script that are no part of the catalog."""

    def __init__(self, coefficients=COEFFICIENTS):
        self.coefficients = Coefficients(read(coefficients))
        self.models = {row["id"]: Model(row) for row in read(DATA / "model.csv") if row["task"] == "language"}
        extra = read(BENCH / "fit-extra.csv")
        cards = read(DATA / "gpu.csv") + read(DATA / "machine.csv")
        known = {row["id"] for row in cards}
        cards += list({row["gpu"]: row | {"id": row["gpu"]} for row in extra if row["gpu"] not in known}.values())
        self.devices = {row["id"]: Device(row, self.coefficients) for row in cards if row["bandwidth_gb_s"]}
        self.speeds = read(DATA / "speed.csv") + extra
