import ArgumentParser
import RigCatalog
import RigModel

/// What a shell offers behind an option or as an argument; found out when somebody asks for it, and never before.
extension CompletionKind {
  /// Parts of the catalog.
  static var parts: CompletionKind { parts(of: PartKind.allCases) }

  /// Parts of some kinds.
  static func parts(of kinds: [PartKind]) -> CompletionKind {
    known { loaded in kinds.flatMap { loaded[.part($0)].ids } }
  }

  /// All ids of the catalog.
  static var ids: CompletionKind { known(\.ids) }

  /// The programs that run models.
  static var engines: CompletionKind { known { $0.catalog.fit.owners(of: .engine) } }

  /// Presets by their names.
  static var presets: CompletionKind { typed { $0.fitting(presetNames) } }

  /// Presets, and paths of plan files.
  static var plans: CompletionKind {
    typed { $0.fitting(presetNames + TypedPath.paths(from: $0.word, ending: ".toml")) }
  }

  /// The words of an enumeration.
  static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> CompletionKind {
    .list(type.allCases.map(\.rawValue))
  }

  /// What a setting may be; nothing for a number.
  static func values(of setting: Setting) -> CompletionKind? {
    switch setting.form {
    case .word(let word): .list(word.choices.map(\.id))
    case .name(let name): known { name.names($0.catalog) }
    case .number, .flag: nil
    }
  }

  private static var presetNames: [String] { PlanStore(directories: .current).presets().map(\.name) }

  /// Names that the catalog knows.
  private static func known(_ names: @escaping @Sendable (LoadedCatalog) -> [String]) -> CompletionKind {
    typed { typed in typed.fitting(typed.loaded.map(names) ?? []) }
  }

  private static func typed(_ candidates: @escaping @Sendable (TypedWords) -> [String]) -> CompletionKind {
    .custom { words, place, _ in candidates(TypedWords(words, place)) }
  }
}
