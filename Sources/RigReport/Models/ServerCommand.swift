import RigModel

/// The lines of llama.cpp that a figure stands for.
public struct ServerCommand: Sendable {
  private let run: ModelRun
  private let devices: Int

  /// The lines of a run; `nil` where it does not run, and for models other than of language.
  public init?(_ run: ModelRun, on rig: InferenceRig) {
    guard run.runs, run.model.task == .language, run.quantization != nil else { return nil }
    (self.run, devices) = (run, rig.devices.count)
  }

  /// The name of the model's file.
  private var file: String { "\(run.model.id)-\(run.quantization?.name ?? "").gguf" }

  /// Layers on devices; the program takes more than there are for all of them.
  private var layers: Int { run.spilledLayers > 0 && !run.spillsExperts ? run.split?.placed ?? 0 : 99 }

  /// Layers of each device of the rig, none for those that stay idle.
  private func shares(_ separator: String) -> String {
    let shares = (run.split?.shares ?? []).reduce(into: [Int](repeating: 0, count: devices)) {
      $0[$1.device] = $1.layers
    }
    return shares.map(String.init).joined(separator: separator)
  }

  private var experts: String { run.spillsExperts ? " --n-cpu-moe \(run.spilledLayers)" : "" }

  private var together: String { run.request.spread == .tensor ? " -sm row" : "" }

  /// The server: `llama-server -m … -ngl 99 -ts 39,41 -c 8192 -fa on -ctk f16 -ctv f16 -np 1`.
  public var server: String {
    let (split, kept) = (devices > 1 ? " -ts \(shares(","))" : "", run.request.cache.rawValue)
    return "llama-server -m \(file) -ngl \(layers)\(together)\(split) -c \(run.context * run.request.parallel) -fa on"
      + " -ctk \(kept) -ctv \(kept)\(experts) -np \(run.request.parallel)"
  }

  /// The bench at the same depth: `llama-bench -m … -ngl 99 -ts 39/41 -fa 1 -p 512 -n 128 -d 4096`.
  public var bench: String {
    let (split, kept) = (devices > 1 ? " -ts \(shares("/"))" : "", run.request.cache.rawValue)
    return "llama-bench -m \(file) -ngl \(layers)\(together)\(split) -fa 1 -ctk \(kept) -ctv \(kept)\(experts)"
      + " -p 512 -n 128 -d \(Int(run.depth))"
  }
}
