extension String {
  /// Whether the whole text is the address of a page, safe to stand between angle brackets.
  var isAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://"))
      && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"`|\\^{}".utf8.contains($0) }
  }
}
