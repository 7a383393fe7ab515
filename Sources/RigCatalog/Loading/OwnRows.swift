/// What a person's own files say of one kind, read and checked.
struct OwnRows<Value: Sendable>: Sendable {
  /// By the place of the compiled-in row that they lie over.
  var replaced: [Int: Value] = [:]
  /// New rows, behind the compiled-in ones.
  var added: [Value] = []
  /// Ids of both, with their places in the whole list.
  var places: [String: Int] = [:]

  /// All of them, in the order of the list.
  var values: [Value] { replaced.sorted { $0.key < $1.key }.map(\.value) + added }
}
