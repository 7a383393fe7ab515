import RigModel

/// A page of its own: one file without scripts that fetches nothing, for light and dark screens and for paper.
enum HTMLPage {
  static func render(_ title: String, _ content: [XMLNode]) -> String {
    let head: [XMLNode] = [
      .element("meta", [("charset", "utf-8")], []),
      .element("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")], []),
      .element("meta", [("http-equiv", "Content-Security-Policy"), ("content", policy)], []),
      .element("title", text: title), .element("style", [], [.raw(style)]),
    ]
    let language = [("lang", Language.spoken.code)]
    let page = XMLNode.element("html", language, [.element("head", [], head), .element("body", [], content)])
    return (["<!DOCTYPE html>"] + page.lines()).joined(separator: "\n") + "\n"
  }

  /// Nothing is fetched and nothing runs, whatever a name or a note may hold.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  /// A table; cells that are numbers stand at the right.
  static func table(_ heads: [(title: String, isRight: Bool)], _ rows: [XMLNode]) -> XMLNode {
    let titles = heads.map { cell("th", $0.isRight, [.text($0.title)]) }
    let head = XMLNode.element("thead", [], [row(titles)])
    let hasHead = heads.contains { !$0.title.isEmpty }
    let table = XMLNode.element("table", [], (hasHead ? [head] : []) + [.element("tbody", [], rows)])
    return .element("div", [("class", "wide")], [table])
  }

  /// Words in which what is to be typed stands out.
  static func words(_ text: String) -> [XMLNode] {
    text.codePieces.map { $0.isCode ? .element("code", text: $0.text) : .text($0.text) }
  }

  /// A row of a table.
  static func row(_ cells: [XMLNode]) -> XMLNode { .line(.element("tr", [], cells)) }

  /// A cell of a table.
  static func cell(_ name: String, _ isRight: Bool, _ content: [XMLNode]) -> XMLNode {
    .element(name, isRight ? [("class", "number")] : [], content)
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1d2126; --soft: #5d6670; --line: #dde1e6; --page: #fff; --card: #f5f7f9;
    --link: #1f5fa8; --buy: #176f3c; --rent: #a85a00; --depends: #7a6400; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --soft: #9aa4af; --line: #343a42; --page: #15181c;
    --card: #1d2126; --link: #6cb2ff; --buy: #5fd08b; --rent: #ffb366; --depends: #e3c95a; } }
    body { margin: 0 auto; max-width: 56rem; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--ink);
    font: 16px/1.5 system-ui, sans-serif; }
    h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; } h2 { margin: 2.75rem 0 .75rem; font-size: 1.15rem; }
    h3 { margin: 1.25rem 0 .35rem; font-size: 1rem; } p { margin: .5rem 0; } a { color: var(--link); }
    .answer { font-size: 1.15rem; } .buy { color: var(--buy); } .rent { color: var(--rent); }
    .depends { color: var(--depends); } .soft, small { color: var(--soft); } small { display: block; font-size: .85rem; }
    blockquote { margin: 1rem 0; padding: .25rem 0 .25rem 1rem; border-left: 3px solid var(--line); color: var(--soft); }
    nav { margin-top: 1.5rem; } nav a { margin-right: 1rem; white-space: nowrap; }
    .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
    th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    th { color: var(--soft); font-weight: 600; font-size: .85rem; } th:last-child, td:last-child { padding-right: 0; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .best { font-weight: 600; } figure { margin: 0; } figure svg { width: 100%; height: auto; }
    ul, ol { padding-left: 1.4rem; margin: .35rem 0; } li { margin: .2rem 0; }
    .message { padding: .75rem 1rem; background: var(--card); border-radius: .4rem; } .message p { margin: 0; }
    small, li, td { overflow-wrap: anywhere; } .number, th { overflow-wrap: normal; }
    @media print { body { max-width: none; padding: 0; font-size: 11pt; } nav { display: none; } h2 { break-after: avoid; } }
    """
}
