"""The measured rows, as the formula sees them, and those that it is not fitted to."""

import collections
import math
import re

from . import formula

TRUSTED = {"measured", "measured_secondhand", "user_submitted"}
QUANTIZATIONS = {"q4": "q4_0", "fp16": "f16", "q4_0 (ollama default)": "q4_0"}
DEPTH_OF_A_REQUEST = 300  # tokens: a short question and half of its answer


class Row:
    def __init__(self, row, catalog, quant):
        self.id, self.gpu, self.count, self.value = row["id"], row["gpu"], int(row["gpu_count"]), float(row["value"])
        self.model, self.device, self.quant = catalog.models[row["model_id"]], catalog.devices[row["gpu"]], quant
        self.family, self.ms = self.device.family, 1000 / float(row["value"])
        self.engine, self.depth, self.terms = engine(row), depth(row), None
        self.weight = 0.5 if row["confidence"] == "user_submitted" else 1.0


def engine(row):
    name, test, note = row["engine"].lower(), row["test"].lower(), row["note"].lower()
    if "raspberry" in test or "pi500" in test or "one pcie lane" in note:
        return "pi"
    if "vulkan" in name:
        return "vulkan"
    if "llamafile" in name:
        return "llamafile"
    return "ollama" if name.startswith("ollama") or "(ollama)" in note else "llama.cpp"


def depth(row):
    """Tokens in the cache, on average, while it was measured: as the row says, else as its test does."""
    test, metric = row["test"], row["metric"]
    if row.get("depth") and metric == "generation":
        return float(row["depth"])
    at = re.search(r"\bd(\d+)|@d(\d+)", test)
    start = int(at[1] or at[2]) if at else 0
    if metric == "prompt":
        read = re.search(r"pp(\d+)", test)
        tokens = int(read[1]) if read else 512
        return start + formula.prompt_depth(tokens) if start == 0 else start + tokens / 2
    written = re.search(r"tg(\d+)", test)
    if written or start:
        return start + (int(written[1]) / 2 if written else 0)
    return 512 if test == "1024 tokens" else DEPTH_OF_A_REQUEST


def quantization(row, c):
    name = row["quant"].lower()
    name = QUANTIZATIONS.get(name, name)
    return name if f"quant.{name}.body" in c.rows else ""


def reason_to_leave_out(row, catalog):
    """Why the formula is not fitted to a row; nothing for those that it is fitted to."""
    words = " ".join((row["model"], row["engine"], row["test"], row["note"])).lower()
    if row["confidence"] == "measured_offload":
        return "weights in main memory, as the source says"
    if row["confidence"] not in TRUSTED:
        return f"not a measurement ({row['confidence']})"
    if "mtp speculative" in words:
        return "speculation"
    if re.search(r"tensor parallel|row split|vllm", words):
        return "tensor parallel or row split"
    if not quantization(row, catalog.coefficients):
        return "quantization not stated"
    if row["model_id"] not in catalog.models:
        return "model not in the catalog"
    fits = holds(Row(row, catalog, quantization(row, catalog.coefficients)), catalog)
    return "" if fits else "weights in main memory, as the sizes say"


def holds(row, catalog):
    memory = row.device.memory * row.count
    body, head, kv, _ = formula.sizes(catalog.coefficients, row.model, row.quant, row.depth)
    return not memory or body + head + kv + formula.RESERVE * row.count <= memory


def select(catalog, metric):
    """The rows of a metric that the formula is fitted to, and the ids of the others by reason."""
    used, left = [], {}
    for row in catalog.speeds:
        if row["metric"] != metric:
            continue
        reason = reason_to_leave_out(row, catalog)
        if reason:
            left.setdefault(reason, []).append(row["id"])
        else:
            used.append(Row(row, catalog, quantization(row, catalog.coefficients)))
    weigh(used)
    return used, left


def weigh(rows):
    """A device counts with the root of its rows, so that a family is not its most measured card."""
    of_device = collections.Counter(row.gpu for row in rows)
    for row in rows:
        row.weight *= math.sqrt(len(rows) / len(of_device) / of_device[row.gpu])
