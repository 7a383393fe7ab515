extension GGUFModel {
  /// What the model is called: by its name, by the words of which names are made, by its file.
  var names: [String] {
    let base = header.text("general.basename").map { base in
      [base, header.text("general.size_label"), header.text("general.finetune")].compactMap(\.self)
        .joined(separator: " ")
    }
    return [header.text("general.name"), base, stem].compactMap(\.self)
  }

  /// The name of the file without quantization, part and ending.
  private var stem: String? {
    let words = file.split(separator: ".")
    let name = (words.last?.lowercased() == "gguf" ? words.dropLast() : words[...]).joined(separator: ".").droppingPart
    let pieces = name.split { $0 == "-" || $0 == "." }
    guard let end = pieces.dropFirst().first(where: { GGUFModel.isQuantization($0.lowercased()) })?.startIndex else {
      return name.isEmpty ? nil : name
    }
    return String(name[..<end].dropLast())
  }

  private static func isQuantization(_ word: String) -> Bool {
    if ["f16", "f32", "bf16", "fp16", "mxfp4", "ud"].contains(word) { return true }
    let letters = word.hasPrefix("iq") ? word.dropFirst(2) : word.hasPrefix("q") ? word.dropFirst() : ""
    return letters.first?.isNumber ?? false
  }
}

extension GGUFModel {
  /// Parts beyond this are not looked for.
  static let partLimit = 1000

  /// The paths of the other parts of `NAME-00001-of-00003.gguf`; none for a file of another name.
  static func otherParts(of path: String, count: Int) -> [String] {
    let (first, end) = ("-\(padded(1))-of-\(padded(count)).gguf", "-of-\(padded(count)).gguf")
    guard path.hasSuffix(first) else { return [] }
    let base = path.dropLast(first.count)
    return (2...max(count, 2)).map { "\(base)-\(padded($0))\(end)" }
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(5 - digits.count, 0)) + digits
  }
}
