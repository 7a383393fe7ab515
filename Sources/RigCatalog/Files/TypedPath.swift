#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Paths as a person types them.
public enum TypedPath {
  /// Completes a path as far as it is unambiguous.
  /// - Returns: the longer path, and the names that it could go on with.
  public static func complete(_ path: String) -> (path: String, candidates: [String]) {
    let (folder, fitting) = fitting(path)
    guard let first = fitting.first else { return (path, []) }
    let common = fitting.dropFirst().reduce(first) { shared($0, $1) }
    return (folder + common + (fitting.count == 1 && isFolder(folder + common) ? "/" : ""), fitting)
  }

  /// The paths that a path may become: files with an ending, and folders once something is typed.
  public static func paths(from path: String, ending: String) -> [String] {
    let (folder, fitting) = fitting(path)
    return fitting.map { folder + $0 }.compactMap { whole in
      if whole.hasSuffix(ending) { return whole }
      return !path.isEmpty && isFolder(whole) ? whole + "/" : nil
    }
  }

  /// The folder of a path, and the names in it that go on from the path's end.
  private static func fitting(_ path: String) -> (folder: String, names: [String]) {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, start) = (String(path[..<slash]), String(path[slash...]))
    let seen = names(in: folder).filter { $0.hasPrefix(start) && (!start.isEmpty || !$0.hasPrefix(".")) }
    return (folder, seen.sorted())
  }

  private static func isFolder(_ path: String) -> Bool { !names(in: path + "/.").isEmpty }

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
