/// One file of an export.
public struct ExportFile: Hashable, Sendable {
  /// Where it goes.
  public let path: String
  /// What it holds.
  public let text: String
}

extension ExportFormat {
  /// The files of an export, the one that was asked for last; some formats have the chart as a picture beside it.
  /// - Parameters:
  ///   - path: where the export goes.
  ///   - isAlone: whether nothing can stand beside it, as with a device or a pipe.
  public func files(_ report: Report, at path: String, isAlone: Bool = false) -> [ExportFile] {
    guard let illustrated, !isAlone, let chart = report.chart else {
      return [ExportFile(path: path, text: render(report))]
    }
    let picture = ExportFormat.picture(beside: path)
    let name = picture.split(separator: "/").last.map(String.init) ?? picture
    return [
      ExportFile(path: picture, text: SVGFormat.render(chart, of: report)),
      ExportFile(path: path, text: illustrated(report, name.percentEncoded)),
    ]
  }

  /// `plan.svg` for `plan.md`; a path that does not end so keeps its end.
  static func picture(beside path: String) -> String {
    let ends = [".md", ".markdown"].filter { path.hasSuffix($0) && !path.hasSuffix("/" + $0) && path != $0 }
    return path.dropLast(ends.first?.count ?? 0) + ".svg"
  }
}
