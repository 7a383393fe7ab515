import Glibc

/// Paths as a person types them.
public enum TypedPath {
  /// Completes a path as far as it is unambiguous.
  /// - Returns: the longer path, and the names that it could go on with.
  public static func complete(_ path: String) -> (path: String, candidates: [String]) {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, start) = (String(path[..<slash]), String(path[slash...]))
    let fitting = names(in: folder).filter { $0.hasPrefix(start) && (!start.isEmpty || !$0.hasPrefix(".")) }.sorted()
    guard let first = fitting.first else { return (path, []) }
    let common = fitting.dropFirst().reduce(first) { shared($0, $1) }
    let isFolder = fitting.count == 1 && !names(in: folder + common + "/.").isEmpty
    return (folder + common + (isFolder ? "/" : ""), fitting)
  }

  /// The path from the root, with `~/` replaced by the home directory.
  public static func absolute(_ path: String) -> String {
    if path.hasPrefix("~/"), let home = getenv("HOME") { return String(path: home) + path.dropFirst(1) }
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    let here = String(path: folder)
    return (here.hasSuffix("/") ? here : here + "/") + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }

  private static func names(in folder: String) -> [String] {
    ((try? Folder.list(absolute(folder.isEmpty ? "." : folder))) ?? nil) ?? []
  }

  private static func shared(_ left: String, _ right: String) -> String {
    String(zip(left, right).prefix { $0 == $1 }.map(\.0))
  }
}
