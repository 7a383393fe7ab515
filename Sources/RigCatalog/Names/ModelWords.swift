/// The words of a model's name, written alike by whoever wrote it: `Meta-Llama-3.1-8B`, `llama-v3p1-8b` and
/// `llama3.1-8b` have the same ones.
struct ModelWords {
  let words: [String]

  init(_ name: String) {
    let characters = ModelWords.withPoints(Array(ModelWords.dropRevision(name.lowercased())))
    let pieces = characters.split { !$0.isLetter && !$0.isNumber && $0 != "." }
      .flatMap { ModelWords.pieces(Array($0)) }
    words = ModelWords.named(pieces.map(ModelWords.plain))
  }

  /// A name without a revision at its end, such as `-v1:0`; `-v0:2` is the model's own, which others write `v0.2`.
  private static func dropRevision(_ name: String) -> String {
    if name.contains("-v0:") { return name.replacing("-v0:", with: "-v0.") }
    guard let colon = name.lastIndex(of: ":"), isDigits(name[name.index(after: colon)...]) else { return name }
    let front = name[..<colon]
    let rest = String(front.reversed().drop(while: \.isNumber).reversed())
    guard rest.count < front.count else { return String(front) }
    let bare = rest.last == "v" ? String(rest.dropLast()) : rest
    return bare.last == "-" || bare.last == "." ? String(bare.dropLast()) : String(front)
  }

  private static func isDigits(_ text: Substring) -> Bool { !text.isEmpty && text.allSatisfy(\.isNumber) }

  /// Joins numbers of one digit: `3-1` and `3p1` are `3.1`.
  private static func withPoints(_ name: [Character]) -> [Character] {
    var name = name
    for place in name.indices.dropFirst().dropLast() where name[place - 1].isNumber && name[place + 1].isNumber {
      let isAlone =
        (place < 2 || !name[place - 2].isNumber && name[place - 2] != ".")
        && (place + 2 >= name.count || !name[place + 2].isNumber && !name[place + 2].isLetter && name[place + 2] != ".")
      if name[place] == "p" || isAlone && (name[place] == "-" || name[place] == "_") { name[place] = "." }
    }
    return name
  }

  /// Parts at points that are in no number, and a number from the letters before it: `sd3.5` is `sd` and `3.5`.
  private static func pieces(_ word: [Character]) -> [String] {
    var pieces: [[Character]] = [[]]
    for (place, character) in word.enumerated() {
      let isInNumber =
        place > 0 && place + 1 < word.count && word[place - 1].isNumber && word[place + 1].isNumber
      if character == ".", !isInNumber { pieces.append([]) } else { pieces[pieces.count - 1].append(character) }
    }
    return pieces.filter { !$0.isEmpty }.flatMap { piece -> [String] in
      let letters = piece.prefix(while: \.isLetter)
      let isSplit = letters.count > 1 && letters.count < piece.count && !types.contains(String(letters))
      return isSplit ? [String(letters), String(piece[letters.endIndex...])] : [String(piece)]
    }
  }

  /// Letters that belong to the number behind them: types of numbers.
  private static let types: Set = ["fp", "bf", "int", "nvfp", "mxfp", "iq"]

  /// A version without its `v` and its `.0`.
  private static func plain(_ word: String) -> String {
    let isVersion = word.first == "v" && word.dropFirst().first?.isNumber ?? false
    let bare = isVersion ? String(word.dropFirst()) : word
    return bare.hasSuffix(".0") && bare.dropLast(2).allSatisfy(\.isNumber) ? String(bare.dropLast(2)) : bare
  }

  /// Families that are written out, and FLUX, whose first version is not always numbered.
  private static func named(_ words: [String]) -> [String] {
    let spelled = [(["stable", "diffusion", "xl"], "sdxl"), (["stable", "diffusion"], "sd")]
    var named: [String] = []
    var rest = words[...]
    while let word = rest.first {
      if let (long, short) = spelled.first(where: { rest.starts(with: $0.0) }) {
        named.append(short)
        rest = rest.dropFirst(long.count)
        continue
      }
      named.append(word)
      rest = rest.dropFirst()
      if word == "flux", let next = rest.first, !(next.first?.isNumber ?? false) { named.append("1") }
    }
    return named
  }
}

/// How many parameters a word says: `8b`, `a3b`, `8x7b`, `270m`, `1t`.
struct ModelSize {
  /// Parameters in thousand millions.
  let billions: Double
  /// Whether it counts those that a token reads.
  let isActive: Bool
  /// Whether it is a number of experts times what each has beside what they share.
  let isProduct: Bool

  /// Reads a word; `nil` when it says no size.
  init?(_ word: String) {
    let units: [Character: Double] = ["m": 0.001, "b": 1, "t": 1000]
    guard let unit = word.last.flatMap({ units[$0] }) else { return nil }
    isActive = word.first == "a"
    let bare = isActive || word.first == "e" ? word.dropFirst() : word[...]
    let factors = bare.dropLast().split(separator: "x", omittingEmptySubsequences: false).map(DecimalText.number)
    guard (1...2).contains(factors.count) else { return nil }
    let product = factors.reduce(1.0 as Double?) { product, factor in
      product.flatMap { product in factor.map { product * $0 } }
    }
    guard let product, product > 0 else { return nil }
    (billions, isProduct) = (product * unit, factors.count == 2)
  }
}
