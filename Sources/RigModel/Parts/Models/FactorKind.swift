/// What single numbers of a fit are of.
public enum FactorKind: String, Sendable {
  /// On the compute term of decoding, by class of quantization.
  case quantizationClass = "quant_class"
  /// On the layer term of decoding, by kind of layer.
  case layerKind = "layer_kind"
  /// On the whole time, by the program that runs the model.
  case engine
  /// On the work of a prompt, by class of quantization.
  case promptQuantization = "prompt_quant"
  /// On the work of a prompt, by kind of layer.
  case promptKind = "prompt_kind"
  /// Added to a range in quadrature, by kind of layer.
  case rangeKind = "range_kind"
  /// Added to a range in quadrature, by what makes a figure less sure.
  case rangeExtra = "range_extra"
  /// TFLOP of one step of an image, by model.
  case imageWork = "image_work"
  /// TFLOP of encoding half a minute of speech, by model.
  case speechWork = "speech_work"
}
