import RigModel
import Testing

/// What was found out once is not found out again.
@Suite struct MemoTests {
  /// Counts how often something is made.
  private final class Work {
    private(set) var done: [String] = []

    func make(_ word: String) -> String {
      done.append(word)
      return word.uppercased()
    }
  }

  private let work = Work()

  @Test func `A value is made when it is first asked for`() {
    let memo = Memo<String?>(nil)
    #expect((0..<3).map { _ in memo.value { work.make("a") } } == ["A", "A", "A"])
    #expect(work.done == ["a"])
  }

  @Test func `Each place has a value of its own`() {
    let memo = Memo([String?](repeating: nil, count: 3))
    #expect([2, 0, 2].map { place in memo.value(at: place) { work.make(String(place)) } } == ["2", "0", "2"])
    #expect(work.done == ["2", "0"])
  }

  @Test func `A key whose value is nothing is not asked again`() {
    let memo = Memo<[String: Int?]>([:])
    let lengths = ["a", "b", "a"].map { key in memo.value(for: key) { work.make(key) == "A" ? nil : 1 } }
    #expect(lengths == [nil, 1, nil])
    #expect(work.done == ["a", "b"])
  }

  @Test func `The few keys that were asked for last stay known`() {
    let memo = Memo<[MemoEntry<String, String>]>([])
    for key in ["a", "b", "a", "c", "a", "b"] {
      #expect(memo.value(for: key, limit: 2) { work.make(key) } == key.uppercased())
    }
    #expect(work.done == ["a", "b", "c", "b"])
  }

  @Test func `Making one value may ask for another`() {
    let memo = Memo<[Int: Int]>([:])
    func sum(_ count: Int) -> Int { memo.value(for: count) { count == 0 ? 0 : count + sum(count - 1) } }
    #expect(sum(4) == 10)
  }
}
