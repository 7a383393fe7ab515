import RigModel

/// The model by which rigs are compared, with coefficients that are easy to compute with.
public enum ReferenceModels {
  /// A token takes 1 ÷ (bandwidth × efficiency) of each card whose efficiency is known, and nothing else takes time.
  public static func list(for parts: [Part]) -> ModelList {
    let devices = parts.flatMap { part in
      part.gpu?.decodeEfficiency.map { efficiency in
        [("g", 1 / efficiency), ("tf32", 1)].map { name, value in
          Coefficient(id: "gpu.\(part.id).\(name)", value: "\(value)")
        }
      } ?? []
    }
    return ModelList(models: [model], fit: SpeedFit(common + devices))
  }

  private static let common = [
    "quant.q4_k_m.body": "4", "quant.q4_k_m.output": "4", "quant.q4_k_m.embedding": "4", "decode.kv": "1",
  ].map { Coefficient(id: $0, value: $1) }

  /// A model that fits any device and keeps nothing.
  private static let model: OpenModel = {
    var model = OpenModel()
    (model.id, model.name, model.parameters) = (WorkSpeed.reference.model, "Llama 3.1 8B", 0.001)
    (model.layers, model.hidden, model.vocabulary, model.kvBytesPerToken) = (1, 10, 10, 0)
    return model
  }()
}
