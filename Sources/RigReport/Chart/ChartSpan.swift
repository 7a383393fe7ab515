import RigModel

/// How many days the break-even chart shows.
public enum ChartSpan {
  /// Round spans: 1 day, 1 and 2 weeks, 1 and 3 months, 1 and 3 years.
  public static let all: [Double] = [1, 7, 14, 30, 90, 365, 1095]

  /// The longest.
  public static let longest = all[all.count - 1]

  /// The least span that shows the plan's days and the crossing, with room after both.
  public static func automatic(_ plan: Plan, _ estimate: Estimate) -> Double {
    let crossing = estimate.allInBreakEven.days?.value ?? 0
    return fitting(max(plan.usage.days.value * 1.5, crossing * 1.5 < 1096 ? crossing * 1.5 : 0, 1))
  }

  /// The least span that holds a day, or the longest.
  public static func fitting(_ day: Double) -> Double { all.first { $0 >= day } ?? longest }

  /// A span so many places after another.
  public static func after(_ span: Double, by count: Int) -> Double {
    let place = all.firstIndex { $0 >= span } ?? all.count - 1
    return all[min(max(0, place + count), all.count - 1)]
  }

  /// By how much one key moves the day that is read out.
  public static func step(in span: Double) -> Double { span <= 1 ? 0.1 : max(1, (span / 60).rounded()) }
}
