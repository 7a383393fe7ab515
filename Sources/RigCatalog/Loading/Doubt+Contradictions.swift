import RigModel

extension Doubt {
  /// Figures of a part that contradict each other where they come from several files: a row of one file is refused for
  /// it, but who changes one cell of a compiled-in row need not know the others.
  static func contradictions(_ catalog: Catalog) -> [Doubt] {
    catalog.parts.flatMap { part in
      let (gpu, board) = (part.gpu, part.platform)
      let pairs: [(String, Double?, String, Double?)] = [
        ("idle_w", part.idle?.value, "peak_w", part.peak?.value),
        ("usable_vram_gib", gpu?.usableVRAM?.value, "vram_gib", gpu?.vram.value),
        ("vram_gib", board == nil ? nil : gpu?.vram.value, "ram_gib", board?.ram?.value),
        ("ram_gib", board?.ram?.value, "ram_max_gib", board?.ramMax?.value),
        ("cpus_fitted", board?.cpusFitted.map(Double.init), "sockets", board?.sockets.map(Double.init)),
      ]
      return pairs.flatMap { less, low, more, high -> [Doubt] in
        guard let low, let high, low > high else { return [] }
        let (found, most) = (DecimalText.shortest(low), DecimalText.shortest(high))
        return [
          Doubt(
            id: part.id.rawValue, column: less, message: "found \(found), more than \(more), \(most)", isOfColumn: true),
          Doubt(
            id: part.id.rawValue, column: more, message: "found \(most), less than \(less), \(found)", isOfColumn: true),
        ]
      }
    }
  }
}
