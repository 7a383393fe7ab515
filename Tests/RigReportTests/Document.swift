import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a parser finds in a document.
final class Document: NSObject, XMLParserDelegate {
  private(set) var names: Set<String> = []
  private(set) var texts: [String] = []
  private(set) var attributes: [(name: String, value: String)] = []
  private(set) var isWellFormed = false
  /// The paths of the lines and areas that are drawn.
  var points: [String] { attributes.filter { $0.name == "points" }.map(\.value) }
  private var text = ""

  init(_ source: String) {
    super.init()
    let parser = XMLParser(data: Data(source.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    names.insert(name)
    text = ""
    self.attributes += attributes.map { ($0.key, $0.value) }
  }

  func parser(_ parser: XMLParser, foundCharacters found: String) { text += found }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    texts.append(text)
    text = ""
  }
}
