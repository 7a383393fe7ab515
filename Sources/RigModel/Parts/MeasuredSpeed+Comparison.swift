extension MeasuredSpeed {
  /// What was measured, on whatever it ran: rows with equal keys did the same with the same, so their values compare.
  ///
  /// Capitals, blanks, `-` and `_` make no difference, nor does the order of a test's words and clauses; `fp16` is `F16`.
  /// `nil` when the source leaves something open, or when the value does not speak of the GPU alone. GPU and number of
  /// devices are not part of it.
  public var comparison: String? {
    guard confidence.isComparable, ![model, quantization, engine, test].contains("") else { return nil }
    let things = [model, precision, engine].map { MeasuredSpeed.words($0).joined(separator: " ") }
    return ([metric.rawValue] + things + [clauses]).joined(separator: " | ")
  }

  private var precision: String {
    let name = quantization.lowercased()
    return name.hasPrefix("fp") ? "f" + name.dropFirst(2) : name
  }

  /// The parts of the test between commas, each with its words in order.
  private var clauses: String {
    let clauses = test.split(separator: ",").map { MeasuredSpeed.words($0).sorted().joined(separator: " ") }
    return clauses.sorted().joined(separator: ", ")
  }

  private static func words(_ text: some StringProtocol) -> [Substring] {
    Substring(text.lowercased()).split { $0.isWhitespace || $0 == "-" || $0 == "_" }
  }
}
