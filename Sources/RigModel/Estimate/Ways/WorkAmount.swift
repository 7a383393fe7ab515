/// How much of a model's work there is.
struct WorkAmount {
  /// Units a day: tokens written, images, hours of audio.
  let perDay: Double
  let goal: Goal
  let days: Double
  let hours: Double

  /// What the goal asks for, else what the rig makes in its hours of work; `nil` when neither is known.
  init?(_ plan: Plan, rig: ModelRun) {
    (goal, days, hours) = (plan.goal, plan.usage.days.value, plan.usage.hoursPerDay.value)
    perDay = plan.goal.amountPerDay ?? rig.unitsPerDay(plan.goal, hours: plan.usage.hoursPerDay.value)
    guard perDay > 0, days > 0 else { return nil }
  }

  /// Hours a day that a machine takes for it; `nil` when its speed is unknown or below what the goal asks for.
  func hours(on run: ModelRun) -> Double? {
    let hourly = run.unitsPerDay(goal, hours: 1)
    guard run.meets(goal), hourly > 0 else { return nil }
    return perDay / hourly
  }
}
