/// The folders of files that a catalog is read from beside what is compiled in.
public struct CatalogFolders: Hashable, Sendable {
  /// Folders that lie over it, later ones over earlier ones.
  public var overlays: [OverlayDirectory]
  /// A folder whose rows are all parts that there are; tariffs, currencies, offers and speeds stay what they are.
  public var only: OverlayDirectory?

  /// Names folders.
  public init(overlays: [OverlayDirectory] = [], only: OverlayDirectory? = nil) {
    (self.overlays, self.only) = (overlays, only)
  }

  /// The paths of the files in them, as far as they can be read.
  public var paths: [String] { (overlays + [only].compactMap(\.self)).flatMap(\.paths) }

  /// Reads the files; beside a closed folder those of parts in others do not count.
  func files() throws(CatalogError) -> [SourceFile] {
    var files: [SourceFile] = []
    for overlay in overlays { files += try overlay.files() }
    guard let only else { return files }
    return files.filter { !$0.kind.isPart } + (try only.files())
  }
}

extension CatalogKind {
  /// Whether it is a kind of parts.
  var isPart: Bool { if case .part = self { true } else { false } }
}
