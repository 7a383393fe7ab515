/// What a model does.
public enum ModelTask: String, CaseIterable, Sendable {
  /// Writes text.
  case language
  /// Draws images.
  case image
  /// Makes videos.
  case video
  /// Writes down what is said.
  case speechToText = "speech-to-text"
  /// Reads aloud.
  case textToSpeech = "text-to-speech"
}

/// An open model: what of it decides about memory and speed.
public struct OpenModel: Hashable, Sendable {
  /// The id in the catalog, such as `llama-3.3-70b`.
  public var id = ""
  /// What people call it.
  public var name = ""
  /// What it does.
  public var task = ModelTask.language
  /// Parameters in thousand millions.
  public var parameters: Double?
  /// Parameters that are read for a token, in thousand millions; all of them when `nil`.
  public var activeParameters: Double?
  /// Layers; of a speech model those of its text decoder.
  public var layers: Int?
  /// Layers that keep keys and values; all of them when `nil`.
  public var kvLayers: Int?
  /// Heads that keep keys and values.
  public var kvHeads: Int?
  /// Numbers of one head.
  public var headDimension: Int?
  /// Bytes that a token keeps at 16 bits, where heads and dimensions do not say it.
  public var kvBytesPerToken: Double?
  /// Tokens that layers with a sliding window keep.
  public var window: Int?
  /// Share of the kept bytes that stops at the window, 0…1.
  public var windowShare = 0.0
  /// The longest context that it was trained for, in tokens.
  public var context: Int?
  /// Entries of its vocabulary.
  public var vocabulary: Int?
  /// Whether one table serves as input and as output.
  public var isTied = false
  /// Numbers that stand for a token between layers.
  public var hidden: Int?
  /// How its layers are built.
  public var layerKind = LayerKind.dense
  /// Experts of a layer.
  public var experts: Int?
  /// Experts of a layer that a token uses.
  public var expertsUsed: Int?
  /// Whether it has layers that guess further tokens.
  public var guessesAhead = false
  /// File sizes that a source states.
  public var sizes: [StatedSize] = []
  /// Memory at work, of a model that must fit one device.
  public var workingMemory: Gibibytes?
  /// Steps of an image or video.
  public var steps: Int?
  /// Its license in short.
  public var license = ""
  /// Where the figures come from.
  public var source = ""
  /// When the source said so.
  public var asOf: CivilDate?
  /// Columns that are guessed.
  public var estimated: [String] = []
  /// What else is worth knowing.
  public var note = ""

  /// Makes a model of which nothing is known yet.
  public init() {}

  /// Parameters that are read for a token, in thousand millions.
  public var active: Double? { activeParameters ?? parameters }

  /// What lists of models are sorted by.
  public var outline: ModelOutline { ModelOutline(task: task, parameters: parameters) }

  /// Numbers of one table, input or output, in thousand millions: hidden × vocabulary.
  public var table: Double? {
    guard let hidden, let vocabulary else { return nil }
    return Double(hidden) * Double(vocabulary) / 1e9
  }
}
