import Testing

/// What is public says what it is.
@Suite struct DocCommentTests {
  /// The lines that declare something public without a doc comment above it and its attributes, counted from 1.
  private func undocumented(_ source: String) -> [Int] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    return lines.indices.filter { place in
      let words = lines[place].split(separator: " ", maxSplits: 4).drop { $0.hasPrefix("@") }.prefix(2)
      guard let first = words.first, ["public", "package"].contains(first), words.last != "extension" else {
        return false
      }
      return lines[..<place].last { !$0.hasPrefix("@") }?.hasPrefix("///") != true
    }.map { $0 + 1 }
  }

  @Test func `Every declaration that other modules see has a doc comment`() throws {
    for path in try Repository.swiftFiles(in: "Sources") {
      #expect(try undocumented(Repository.text(path)) == [], "\(path)")
    }
  }

  @Test func `Attributes may stand between a declaration and its comment`() {
    let source = """
      /// A.
      @inlinable
      public func a() {}
      public func b() {}
      // C.
      @inlinable public func c() {}
      func d() {}
      """
    #expect(undocumented(source) == [4, 6])
  }
}
