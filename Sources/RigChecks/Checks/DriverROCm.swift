import RigModel

extension Check {
  /// One ROCm release has to support all AMD cards of a rig; what is newer than the last one of a card does not run on it.
  static func rocm(_ cards: [Rig.Fitted<GPU>]) -> [Finding] {
    guard let (old, last) = oldest(cards, \.lastROCm) else { return [] }
    let columns = ["first_rocm", "last_rocm"]
    let new = cards.filter { $0.spec.firstROCm.map { $0 > last } ?? false }
    if let newest = new.first, let first = newest.spec.firstROCm {
      let judgment = ROCmSupport.apart(newest.part.name, first: first, old.part.name, last: last)
      let origin = Origin.both(.rule, newest.part.specOrigin(of: columns))
      return [Finding(.warning, judgment, parts: (new + [old]).map(\.part.id), origin: origin)]
    }
    let others = cards.filter { $0.part.id != old.part.id && $0.spec.lastROCm != last }
    let judgment = ROCmSupport.last(last, old.part.name, others: others.map(\.part.name))
    return [
      Finding(
        .warning, judgment, parts: ([old] + others).map(\.part.id),
        origin: .both(.rule, old.part.specOrigin(of: columns)))
    ]
  }
}

/// The ROCm releases that AMD cards share.
enum ROCmSupport: Judgment {
  case apart(String, first: ReleaseVersion, String, last: ReleaseVersion)
  case last(ReleaseVersion, String, others: [String])
}
