import Planner
import RigCatalog
import RigModel
import RigReport
import TerminalUI

/// Carries out what the planner asks for, and tells what came of it.
final class EffectRunner {
  private var library: Library
  /// The file that the plan came from, as it looked then.
  private var known: (path: String, stamp: FileStamp?, hasComments: Bool)?

  /// Puts a text on the clipboard; where there is no terminal, it only says whether it could.
  var clipboard: (String) throws(Clipboard.Failure) -> Void = { text throws(Clipboard.Failure) in
    _ = try Clipboard.sequence(text)
  }

  init(library: Library, opened: OpenedPlan) {
    self.library = library
    known = opened.path.map { (TypedPath.absolute($0), opened.stamp, opened.hasComments) }
  }

  /// Carries out an effect; `nil` when nothing comes of it.
  func run(_ effect: Effect) -> Outcome? {
    switch effect {
    case .save(let plan, let path, let overwriting): save(effect, plan, path, overwriting)
    case .export(let plan, let request, let overwriting): export(effect, plan, request, overwriting)
    case .copy(let text): copied(text)
    case .complete(let path): completed(path)
    case .importList(let path): imported(path)
    case .keepTheme(let name): kept("theme", name, told: name)
    case .keepLanguage(let code): kept("language", code, told: SpokenLanguages.name(of: code))
    case .speak(let code): .spoken(SpokenLanguages.name(of: code))
    case .work, .repaint, .quit: nil
    }
  }

  private func copied(_ copied: CopiedText) -> Outcome {
    let text = text(of: copied)
    do throws(Clipboard.Failure) {
      try clipboard(text)
      return .copied(copied, bytes: text.utf8.count)
    } catch {
      return .failed("\(error)".spoken)
    }
  }

  private func text(of copied: CopiedText) -> String {
    switch copied {
    case .words(let text), .verdict(let text): return text
    case .plan(let plan):
      let always = library.store.defaults.settings
      return PlanFile.write(plan, in: library.catalog, always: always).visibleText
    case .report(let plan):
      return ExportFormat.text.render(report(of: plan))
    }
  }

  private func report(of plan: Plan) -> Report {
    var report = Report(plan: plan, catalog: library.catalog, today: Clock.today)
    report.listings = { [library] in library.listings }
    return report
  }

  private func save(_ effect: Effect, _ plan: Plan, _ name: String, _ overwriting: Bool) -> Outcome {
    do throws(PlanStoreError) {
      let path = try library.store.path(forSaving: name)
      if !overwriting, let question = whatStandsInTheWay(of: path) { return .blocked(effect, question: question) }
      let stamp = try library.store.save(plan, to: path, catalog: library.catalog)
      known = (path, stamp, false)
      return .saved(plan, path: path)
    } catch {
      return .failed("\(error)")
    }
  }

  /// The question before a file is replaced that is not simply the plan's own.
  private func whatStandsInTheWay(of path: String) -> String? {
    guard let stamp = FileStamp(of: path) else { return nil }
    guard let known, known.path == path else { return question([path]) }
    if known.stamp != stamp { return tr("\(path) was changed by someone else since it was opened. Replace it?") }
    return known.hasComments ? tr("Saving drops the comments in \(path). Save all the same?") : nil
  }

  private func export(_ effect: Effect, _ plan: Plan, _ request: ExportRequest, _ overwriting: Bool) -> Outcome {
    let export = Export(report(of: plan), as: request.format, to: TypedPath.absolute(request.path))
    let inputs = InputFiles([known?.path].compactMap(\.self))
    do throws(FileError) {
      for path in export.inTheWay { try inputs.refuse(path) }
      if !overwriting, let question = question(export.inTheWay) { return .blocked(effect, question: question) }
      try export.write(besides: inputs, patience: PlanStore.patience)
      return .exported(path: export.path, picture: export.picture)
    } catch {
      return .failed("\(error)")
    }
  }

  /// The question before files are replaced.
  private func question(_ paths: [String]) -> String? {
    guard let first = paths.first else { return nil }
    return paths.count == 1
      ? tr("\(first) exists. Replace it?") : tr("\(paths.joined(separator: tr(" and "))) exist. Replace them?")
  }

  /// Takes a list in and reads the catalog anew.
  private func imported(_ path: String) -> Outcome {
    do throws(CatalogError) {
      let path = TypedPath.absolute(path)
      let report = try ListImport.run(path, directories: library.store.directories, today: Clock.today)
      if report.taken + report.unchanged == 0, !report.refusals.isEmpty { return .failed(report.sentence) }
      try library.readAgain()
      return .imported(CatalogReading(library.catalog), words: report.sentence)
    } catch {
      return .failed("\(error)")
    }
  }

  /// Writes a word into the person's configuration.
  /// - Parameter told: what people call it.
  private func kept(_ key: String, _ word: String, told: String) -> Outcome {
    guard let path = library.store.directories.settings else {
      return .failed(tr("there is no home to keep settings in"))
    }
    do throws(ConfigError) {
      try ConfigEdit.write(key, to: word, at: path)
      return .kept(told, path: path)
    } catch {
      return .failed("\(error)")
    }
  }

  private func completed(_ path: String) -> Outcome {
    let (path, candidates) = TypedPath.complete(path)
    return .completed(path, candidates: candidates)
  }
}
