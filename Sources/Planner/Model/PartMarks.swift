import RigChecks
import RigModel
import Synchronization

/// The marks of the parts that a list has shown; they follow from the plan alone and are forgotten when it changes.
final class PartMarks: Sendable {
  private struct Memory {
    var plan: Plan?
    var marker: PartMarker?
    var marks: [Int: PartMark?] = [:]
  }

  private let memory = Mutex(Memory())

  /// The mark of a part of the catalog in a plan.
  func mark(_ index: Int, in plan: Plan, _ catalog: Catalog) -> PartMark? {
    memory.withLock { memory in
      if memory.plan != plan { memory = Memory(plan: plan, marker: PartMarker(plan, catalog)) }
      if let known = memory.marks[index] { return known }
      let mark = memory.marker?.mark(catalog.parts[index])
      memory.marks[index] = .some(mark)
      return mark
    }
  }
}
