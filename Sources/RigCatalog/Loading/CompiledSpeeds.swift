import RigModel
import Synchronization

/// The compiled-in measured speeds, read when somebody asks for them first.
///
/// Every cell of them is checked by the tests, as a load with files over them would. Each row is one line.
final class CompiledSpeeds: SpeedSource {
  private let read = Mutex<[MeasuredSpeed]?>(nil)

  var all: [MeasuredSpeed] {
    read.withLock { speeds in
      if let speeds { return speeds }
      let records = OpenedFile(SpeedRecord.schema)?.all ?? []
      let all = records.compactMap { $0.speed(undated: CompiledFile.written) }
      speeds = all
      return all
    }
  }
}
