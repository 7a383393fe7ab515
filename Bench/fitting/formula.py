"""Memory and speed of a language model on devices: the formula that the coefficients belong to."""

import math

GIB = 1.073741824  # decimal GB in a GiB
RESERVE = 0.5  # GiB that a device keeps for its context and buffers
PROMPT_SPREAD = (0.75, 0.55)  # ln(best ÷ low) and ln(high ÷ best) of prompts
MXFP4_BITS = 5.7  # bits a weight that is read: the small tensors are stored at 16 and 8 bits


def sizes(c, model, quant, context):
    """GiB of body, head and cache, and of the buffer of the device with the head."""
    bits = {name: c(f"quant.{quant}.{name}") / 8 for name in ("body", "output", "embedding")}
    head, table = model.table * bits["output"], 0 if model.tied else model.table * bits["embedding"]
    stated = model.sizes.get(quant)
    tables = model.table if model.tied else 2 * model.table
    body = float(stated) - head - table if stated else (model.all - tables) * bits["body"]
    return body / GIB, head / GIB, cache(model, context) / GIB, 2048 * model.vocabulary / 2**30


def cache(model, depth):
    """GB of the cache at a depth; the share with a window stops there."""
    share = model.window_share
    return model.kv_bytes * ((1 - share) * depth + share * min(depth, model.window)) / 1e9


def weights(model):
    """Active weights that are read for each token, in thousand millions: all but the input table."""
    return model.active if model.tied else model.active - model.table


def read(c, model, quant):
    """GB of weights read for each token."""
    if quant == "mxfp4":
        return MXFP4_BITS * model.active / 8
    body, output = c(f"quant.{quant}.body"), c(f"quant.{quant}.output")
    return ((weights(model) - model.table) * body + model.table * output) / 8


def decode_terms(c, model, quant, device, depth, engine="llama.cpp"):
    """The terms of one token on one device, in ms, before and with the factors of device and engine."""
    quant_class = c.text(f"quant.{quant}.class")
    terms = {
        "weights": 1000 * read(c, model, quant) / device.bandwidth,
        "kv": 1000 * c("decode.kv") * cache(model, depth) / device.bandwidth,
        "compute": c("decode.c") * c(f"family.{device.family}.c", 1) * c(f"quant_class.{quant_class}.factor")
        * weights(model) / device.tflops,
        "layers": model.layers * c("decode.o") * c(f"family.{device.family}.o", 1)
        * c(f"layer_kind.{model.kind}.factor"),
    }
    return terms, c(f"gpu.{device.id}.g", 1) * c(f"engine.{engine}.factor")


def roof_ms(c, model, quant, device, depth):
    return 1000 * (read(c, model, quant) + cache(model, depth)) / device.bandwidth


def decode_ms(c, model, quant, device, depth, engine="llama.cpp"):
    """ms a token on one device, never less than its bandwidth allows."""
    terms, factor = decode_terms(c, model, quant, device, depth, engine)
    return max(sum(terms.values()) * factor, roof_ms(c, model, quant, device, depth))


def prompt_terms(c, model, quant, device, depth):
    """Work and layers of one prompt token on one device, in ms."""
    quant_class = c.text(f"quant.{quant}.class")
    tables = model.table if model.tied else 2 * model.table
    attended = model.hidden * depth * (1 - model.window_share) * model.kv_layers / 1e9
    rate = device.tflops * c(f"family.{device.family}.usable", 2) * c(f"family.{device.family}.eta", 0.31)
    factor = c(f"prompt_quant.{quant_class}.factor") * c(f"prompt_kind.{model.kind}.factor") / rate
    return {"work": 2 * (model.active - tables) * factor, "depth": 4 * c("prompt.pd") * attended * factor,
            "layers": model.layers * c("prompt.po")}


def prompt_ms(c, model, quant, device, depth, engine="llama.cpp"):
    terms = prompt_terms(c, model, quant, device, depth)
    return sum(terms.values()) * c(f"gpu.{device.id}.pg", 1) * c(f"engine.{engine}.factor")


def prompt_depth(tokens):
    return tokens / 2 if tokens > 1024 else 0


def device_class(c, device):
    """How well the device is known: by rows of its own, else by the measured devices of its family."""
    rows = c(f"gpu.{device.id}.rows", 0)
    siblings = c(f"family.{device.family}.devices_measured", 0)
    if rows:
        return "measured" if rows >= 3 else "few"
    return "sibling" if siblings >= 3 else "thin" if siblings else "none"


def spread(c, model, quant, family, name, engine="llama.cpp"):
    """ln(best ÷ low) and ln(high ÷ best) of a class of devices, with what the model adds."""
    amd = family.startswith(("gcn", "cdna", "rdna")) and "moe" in model.kind
    added = [c("range_extra.amd_moe.s") if amd else c(f"range_kind.{model.kind}.s")]
    added += [c("range_extra.engine.s")] if engine != "llama.cpp" else []
    added += [c("range_extra.small.s")] if weights(model) < 1.5 else []
    added += [c("range_extra.low_bit.s")] if c.text(f"quant.{quant}.class") == "low" else []
    total = sum(s * s for s in added)
    return (math.sqrt(c(f"range.{name}.low") ** 2 + total), math.sqrt(c(f"range.{name}.high") ** 2 + 0.4 * total))


def split(model, layer, head, devices):
    """Layers of each device: in proportion to room, never above capacity, largest remainders first."""
    room = [device.memory - RESERVE for device in devices]
    first = room.index(max(room))
    room[first] -= head
    capacity = [max(0, math.floor(free / layer)) for free in room]
    total = min(model.layers, sum(capacity))
    ideal = [max(0, free) / sum(max(0, free) for free in room) * total for free in room]
    layers = [min(most, math.floor(share)) for most, share in zip(capacity, ideal)]
    while sum(layers) < total:
        open_ = [i for i in range(len(devices)) if layers[i] < capacity[i]]
        layers[max(open_, key=lambda i: (ideal[i] - layers[i], -i))] += 1
    return layers
