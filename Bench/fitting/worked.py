"""Worked cases: models on rigs, from memory to the first token, with a coefficients file."""

import math

from . import formula

RAM_GB_S = 35  # bandwidth of main memory where it is not known

# Model, quantization, context, devices; ms a token of decode and tokens a second of a prompt to be beside. A fit that
# moves one by more than 3 % is looked at before it is shipped.
CASES = [
    ("llama-3.3-70b q4_k_m 4096", "p40 p40 p40", 206.686, 65),
    ("llama-3.3-70b q4_k_m 32768", "p40 p40 p40", 221.183, 55),
    ("llama-3.3-70b q4_k_m 8192", "rtx-3090 rtx-3090", 62.752, 374),
    ("llama-3.3-70b q4_k_m 8192", "p40 p40", 208.717, 64),
    ("llama-3.1-8b q4_k_m 8192", "p40", 25.753, 591),
    ("llama-3.1-8b q8_0 8192", "k80 k80", 98.440, 111),
    ("qwen3-30b-a3b q4_k_m 8192", "p40", 16.121, 422),
    ("gpt-oss-20b mxfp4 8192", "p40", 12.836, 718),
    ("gemma-3-27b q4_k_m 32768", "rtx-3090", 29.690, 989),
    ("gpt-oss-120b mxfp4 8192", "mac-studio-m3-ultra-512", 11.953, 788),
    ("gpt-oss-120b mxfp4 8192", "strix-halo-8060s", 21.705, 768),
    ("qwen3-32b q4_k_m 8192", "p40 p100-16", 99.659, 139),
    ("qwen3-32b q4_k_m 8192", "rtx-3060-12", 312.17, None),
    ("qwen2.5-72b q4_k_m 8192", "mi50-32 mi50-32", 106.537, 67),
    ("qwen3.6-27b q4_k_m 32768", "v100-sxm2-16 v100-sxm2-16", 35.438, 616),
]


class Placed:
    """A model on the fewest of these devices that hold it, fastest first; what does not fit lies in main memory."""

    def __init__(self, c, model, quant, context, devices):
        self.model, self.quant, self.context, self.depth = model, quant, context, context / 2
        self.body, self.head, self.kv, self.buffer = formula.sizes(c, model, quant, context)
        self.layer = (self.body + self.kv) / model.layers
        order = sorted(devices, key=lambda device: formula.decode_ms(c, model, quant, device, self.depth))
        for count in range(1, len(order) + 1):
            self.devices = order[:count]
            self.layers = formula.split(model, self.layer, self.head + self.buffer, self.devices)
            if sum(self.layers) == model.layers:
                break
        self.shares = [layers / model.layers for layers in self.layers]
        self.spilled = 1 - sum(self.shares)
        self.decode(c)
        self.prompt(c)

    def decode(self, c):
        each = (self.model, self.quant)
        gb = formula.read(c, *each) + formula.cache(self.model, self.depth)
        ram = self.spilled * 1000 * gb / RAM_GB_S
        parts = list(zip(self.shares, self.devices))
        self.ms = sum(share * formula.decode_ms(c, *each, device, self.depth) for share, device in parts)
        self.ms += (len(parts) - 1) * c("decode.m") + ram
        self.roof_ms = sum(share * formula.roof_ms(c, *each, device, self.depth) for share, device in parts) + ram
        slowest = self.devices[-1]
        down, up = formula.spread(c, *each, slowest.family, formula.device_class(c, slowest))
        best = 1000 / self.ms
        self.low, self.best, self.high = best / math.exp(down), best, min(best * math.exp(up), 1000 / self.roof_ms)

    def prompt(self, c):
        depth = formula.prompt_depth(self.context)
        self.prompt_ms = sum(share * formula.prompt_ms(c, self.model, self.quant, device, depth)
                             for share, device in zip(self.shares, self.devices))


def experts_in_main_memory(c, model, quant, device, context, layers, ram_gb_s, link_gb_s):
    """Decode and prompt ms a token with the experts of some layers in main memory."""
    tables = model.table if model.tied else 2 * model.table
    used = model.experts_used / model.experts
    experts = model.all - (model.active - model.all * used) / (1 - used)
    body = formula.sizes(c, model, quant, context)[0] * formula.GIB
    there = body * experts / (model.all - tables) * layers / model.layers
    whole, depth = formula.read(c, model, quant), context / 2
    on_device = formula.decode_ms(c, model, quant, device, depth) * (1 - there * used / whole)
    decode = on_device + 1000 * there * used / ram_gb_s
    prompt = formula.prompt_ms(c, model, quant, device, formula.prompt_depth(context))
    return decode, prompt + 1000 * there / (0.5 * link_gb_s) / 512


HEAD = ("| model, quantization, context, devices | body / head / KV / buffer GiB, a layer | layers "
        "| decode low – best – high (roof) tok/s, ms | prompt tok/s, first token | decode, prompt beside |\n"
        "| --- | --- | --- | --- | --- | --- |")


def lines(catalog, c):
    """The table, as Markdown, with the difference of decode and prompt from the reference."""
    yield HEAD
    for name, devices, ms, prompt in CASES:
        model, quant, context = name.split()
        p = Placed(c, catalog.models[model], quant, int(context), [catalog.devices[id] for id in devices.split()])
        memory = f"{p.body:.3f} / {p.head:.3f} / {p.kv:.3f} / {p.buffer:.3f}, {p.layer:.4f}"
        layers = " + ".join(map(str, p.layers)) + (f" of {p.model.layers}" if p.spilled else "")
        decode = f"{p.low:.2f} – {p.best:.2f} – {p.high:.2f} ({1000 / p.roof_ms:.2f}), {p.ms:.3f} ms"
        first, beside = "—", f"{ms / p.ms - 1:+.1%}"
        if prompt:
            first = f"{1000 / p.prompt_ms:.0f}, {p.prompt_ms * p.context / 1000:.1f} s"
            beside += f", {1000 / p.prompt_ms / prompt - 1:+.1%}"
        yield f"| {name}, {devices} | {memory} | {layers} | {decode} | {first} | {beside} |"
    yield from expert_lines(catalog, c)


def farthest(catalog, c):
    """The largest share by which decoding differs from the reference."""
    def placed(name, devices):
        model, quant, context = name.split()
        return Placed(c, catalog.models[model], quant, int(context), [catalog.devices[id] for id in devices.split()])
    return max(abs(ms / placed(name, devices).ms - 1) for name, devices, ms, _ in CASES)


def expert_lines(catalog, c):
    model, device = catalog.models["gpt-oss-120b"], catalog.devices["rtx-3090"]
    for layers, ram, name in ((36, 0.55 * 108.8, "DDR5-6800 × 2"), (23, 0.55 * 51.2, "DDR4-3200 × 2")):
        decode, prompt = experts_in_main_memory(c, model, "mxfp4", device, 8192, layers, ram, 31.5)
        yield (f"| gpt-oss-120b mxfp4 8192, rtx-3090, experts of {layers} layers in {name} | | | "
               f"{1000 / decode:.2f}, {decode:.3f} ms | {1000 / prompt:.0f} | |")
