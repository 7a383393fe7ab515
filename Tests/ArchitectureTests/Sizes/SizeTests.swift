import Testing

/// Files and functions that a reader takes in at a glance.
@Suite struct SizeTests {
  /// The median, the ninth tenth and the longest of some lengths.
  struct Spread: CustomStringConvertible {
    let median: Int
    let p90: Int
    let longest: Int

    init(_ lengths: [Int]) {
      let sorted = lengths.sorted()
      median = sorted[(sorted.count - 1) / 2]
      p90 = sorted[(sorted.count * 9 + 9) / 10 - 1]
      longest = sorted[sorted.count - 1]
    }

    var description: String { "median \(median), p90 \(p90), longest \(longest) lines" }
  }

  @Test func `Files are short`() throws {
    let lengths = try Repository.swiftFiles(in: "Sources").map { try ($0, Repository.lines(of: $0)) }
    let spread = Spread(lengths.map(\.1))
    print("\(lengths.count) files: \(spread)")
    #expect(lengths.filter { $0.1 > 180 }.map(\.0) == [])
  }

  @Test func `Functions are short`() throws {
    let all = try Repository.swiftFiles(in: "Sources").flatMap { path in
      try FunctionLines(of: Repository.text(path)).functions.map { ("\(path):\($0.line)", $0.lines) }
    }
    print("\(all.count) functions: \(Spread(all.map(\.1)))")
    #expect(all.filter { $0.1 > 28 }.map(\.0) == [])
  }

  @Test func `The lines of functions are counted from their name to their end`() {
    let source = """
      protocol P { func a(); var b: Int { get } }
      struct S {
        init(_ c: () -> Void = {}) {
        }
        func d() { e.map { $0.func { } } }
        static subscript(f: Int) -> Int {

          f
        }
      }
      """
    #expect(FunctionLines(of: source).functions.map(\.lines) == [2, 1, 4])
  }
}

extension Repository {
  static func lines(of path: String) throws -> Int { try text(path).count { $0 == "\n" } }
}
