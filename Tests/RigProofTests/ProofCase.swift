import Foundation
import RigCatalog
import RigModel
import RigProof

/// Read-outs beside this file, compared with a plan, and what is told of them.
struct ProofCase {
  static let catalog = Result { try CatalogLoader.load(overlays: []).catalog }
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")

  static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  static func naming(_ catalog: Catalog) -> Naming {
    let names = CatalogNames(catalog)
    return Naming(cards: { names.cards(named: $0, memory: $1) }, model: { names.model(named: $0) })
  }

  /// A plan of parts: `p40=2 dell-t7910`.
  static func plan(_ parts: String, in catalog: Catalog) -> Plan {
    var plan = Plan(name: "plan")
    for part in parts.split(separator: " ") {
      let fields = part.split(separator: "=")
      plan.put(PartID(rawValue: String(fields[0])), fields.count > 1 ? Int(fields[1]) ?? 1 : 1, in: catalog)
    }
    return plan
  }

  /// What is proven of some files.
  static func proof(_ files: String, _ parts: String) throws -> Proof {
    try proof(files.split(separator: " ").map { try bytes(String($0)) }, parts)
  }

  static func proof(_ texts: [[UInt8]], _ parts: String) throws -> Proof {
    let catalog = try catalog.get()
    var readout = Readout()
    for text in texts { readout.merge(Readout(reading: text)) }
    return Proof(readout, plan(parts, in: catalog), catalog, naming(catalog))
  }

  static func proof(text: String, _ parts: String) throws -> Proof { try proof([Array(text.utf8)], parts) }
}

extension Proof {
  /// Everything that it says, a sentence a line.
  func said(_ language: ProofLanguage = .english) -> String {
    let words = findings.map { $0.words(language) }.flatMap { [$0.message, $0.cause, $0.fix] }
    return (words + confirmed.map { $0.words(language) }).joined(separator: "\n")
  }

  /// The checks that found something, in their order.
  var checks: [String] { findings.map(\.check.rawValue) }
}
