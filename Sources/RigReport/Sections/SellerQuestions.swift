import RigChecks
import RigModel

/// What the seller of one part is to be asked, each question once.
struct SellerQuestions {
  /// The part; `nil` for questions about none.
  let part: Part?
  /// Whether it is owned, so that nobody has to be asked.
  let isOwned: Bool
  /// The questions, those of the worst findings first.
  private(set) var questions: [Question]

  /// Takes a question in, once.
  mutating func add(_ question: Question) {
    if !questions.contains(question) { questions.append(question) }
  }

  /// Who or what the questions are about, as the receipt calls it.
  var title: String { part.map(PartWords.title) ?? tr("Any seller") }
}

extension Report {
  /// All questions by part, in the order of the receipt.
  var sellerQuestions: [SellerQuestions] {
    var asked = [PartID?: SellerQuestions]()
    for finding in findings {
      guard let question = finding.question else { continue }
      let part = finding.parts.first.flatMap { catalog[$0] }
      let isOwned = part.map { plan.owned.contains($0.id) } ?? false
      asked[part?.id, default: SellerQuestions(part: part, isOwned: isOwned, questions: [])].add(question)
    }
    let order = estimate.purchase.lines.map(\.part.id)
    let bought = order.compactMap { asked[$0] }
    let others = asked.filter { id, _ in id.map { !order.contains($0) } ?? true }.values
    return bought + others.sorted { ($0.part?.id.rawValue ?? "~") < ($1.part?.id.rawValue ?? "~") }
  }

  /// A message to each seller in French and in English, that of the country first, to be copied whole.
  var questionsSection: Section {
    Section(
      title: "Questions for the seller", columns: [.left()], rows: sellerQuestions.flatMap(messages), shape: .messages)
  }

  private func messages(_ asked: SellerQuestions) -> [Row] {
    guard !asked.isOwned else { return [row(tr("\(asked.title), yours: find out"), asked, .spoken, isMessage: false)] }
    return SellerLanguage.ordered(for: plan.power.country).map {
      row(tr("\(asked.title), in \($0.name.spoken)"), asked, $0, isMessage: true)
    }
  }

  private func row(_ title: String, _ asked: SellerQuestions, _ language: SellerLanguage, isMessage: Bool) -> Row {
    let questions = asked.questions.map(language.words)
    let bid = isMessage ? asked.part.flatMap { self.bid(for: $0.id) } : nil
    let lines = isMessage ? language.message(questions, bid) : questions.map { "- \($0)" }
    return Row(
      cells: [title], details: lines.map(Row.Detail.text),
      records: questions.map { Record("\(asked.title): question in \(language.name)", words: $0) })
  }
}
