import RigModel

/// Coefficients of which no two are alike, so that each one is missed where it does not count.
enum DrawnFit {
  static let fit = SpeedFit(rows)

  private static let rows = text.split(separator: "\n").map { line in
    let cells = line.split(separator: " ")
    return Coefficient(id: String(cells[0]), value: String(cells[1]))
  }

  private static let text = common + families + quantizations + ranges

  private static let common = """
    decode.c 11
    decode.o 0.08
    decode.m 0.3
    decode.kv 1.2
    prompt.po 0.002
    prompt.pd 0.7
    layer_kind.dense.factor 1.05
    layer_kind.gemma.factor 1.3
    layer_kind.moe.factor 1.6
    layer_kind.lin_moe.factor 1.8
    prompt_kind.dense.factor 1.1
    prompt_kind.moe.factor 1.7
    engine.vulkan.factor 0.92
    image_work.image-0.factor 0.7
    image_work.image-1.factor 5
    speech_work.speech-0.factor 2
    gpu.gpu-0.g 1.15
    gpu.gpu-0.pg 1.25
    gpu.gpu-0.rows 3
    gpu.gpu-1.rows 2
    gpu.gpu-1.bandwidth_gb_s 410
    gpu.gpu-2.tf32 7.5

    """

  private static let families = """
    architecture.Kepler.family kepler
    architecture.Pascal.family pascal
    architecture.Volta.family volta
    architecture.AMD.family gcn
    family.kepler.c 3.9
    family.kepler.devices_measured 2
    family.kepler.eta 0.34
    family.kepler.power 0.97
    family.pascal.c 1.6
    family.pascal.o 1.1
    family.pascal.devices_measured 3
    family.pascal.usable 4
    family.pascal.eta 0.22
    family.pascal.power_low 0.6
    family.pascal.power 0.75
    family.pascal.power_high 0.95
    family.pascal.image 0.46
    family.pascal.image_measured 1
    family.volta.c 0.6
    family.volta.o 0.9
    family.volta.devices_measured 4
    family.volta.usable 8
    family.volta.eta 0.2
    family.volta.image 1.2
    family.gcn.c 1.05
    family.gcn.o 1.02
    family.gcn.devices_measured 1
    family.gcn.usable 2
    family.gcn.eta 0.39
    family.gcn.image 0.5

    """

  private static let quantizations = """
    quant.f16.class f16
    quant.q8_0.body 8.5
    quant.q8_0.output 8.5
    quant.q8_0.embedding 8.5
    quant.q8_0.class simple
    quant.q4_k_m.body 4.85
    quant.q4_k_m.output 6.56
    quant.q4_k_m.embedding 4.5
    quant.q3_k_m.body 3.9
    quant.q3_k_m.output 6.5
    quant.q3_k_m.embedding 3.4
    quant.q3_k_m.class low
    quant.mxfp4.body 4.25
    quant_class.f16.factor 2.7
    quant_class.simple.factor 0.74
    quant_class.k.factor 1.02
    quant_class.low.factor 2.4
    prompt_quant.f16.factor 1.9
    prompt_quant.k.factor 1.15
    prompt_quant.low.factor 1.4

    """

  private static let ranges = """
    range.measured.low 0.2
    range.measured.high 0.15
    range.few.low 0.3
    range.few.high 0.25
    range.sibling.low 0.45
    range.sibling.high 0.35
    range.thin.low 0.6
    range.thin.high 0.5
    range_kind.dense.factor 0.05
    range_kind.moe.factor 0.4
    range_extra.engine.factor 0.22
    range_extra.small.factor 0.33
    range_extra.low_bit.factor 0.27
    range_extra.amd_moe.factor 0.7
    range_extra.high_share.factor 0.45
    """
}
