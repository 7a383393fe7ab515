extension Finding {
  /// What is so, with the numbers.
  public var message: String { found.judgment.sentences.message }

  /// Where the rule comes from, in words.
  public var source: String { origin.text(rule: found.judgment.sentences.rule) }

  /// Whether another finding says the same of the same parts.
  public func saysTheSame(as other: Finding) -> Bool {
    check == other.check && parts == other.parts && (found == other.found || message == other.message)
  }
}
