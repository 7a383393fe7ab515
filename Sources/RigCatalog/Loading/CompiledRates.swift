import RigModel
import Synchronization

/// The compiled-in electricity prices and exchange rates: a plan needs one country and a currency or two.
///
/// Every cell of them is checked by the tests, as a load with files over them would. Each row is one line.
final class CompiledRates: RateSource {
  /// What was found so far.
  private struct Memory {
    var tariffs: [(country: String, tariff: Tariff?)] = []
    var rates: [(currency: CurrencyCode, rate: ExchangeRate?)] = []
  }

  private let memory = Mutex(Memory())

  var tariffs: [Tariff] {
    (OpenedFile(TariffRecord.schema)?.all ?? []).map { $0.tariff(undated: CompiledFile.written) }
  }

  var rates: [ExchangeRate] {
    (OpenedFile(CurrencyRecord.schema)?.all ?? []).map { $0.rate(undated: CompiledFile.written) }
  }

  func tariff(_ country: String) -> Tariff? {
    memory.withLock { memory in
      if let known = memory.tariffs.first(where: { $0.country == country }) { return known.tariff }
      let found = OpenedFile(TariffRecord.schema)?.record(country)
      let tariff = found.map { $0.tariff(undated: CompiledFile.written) }
      memory.tariffs.append((country, tariff))
      return tariff
    }
  }

  func rate(_ currency: CurrencyCode) -> ExchangeRate? {
    memory.withLock { memory in
      if let known = memory.rates.first(where: { $0.currency == currency }) { return known.rate }
      let found = OpenedFile(CurrencyRecord.schema)?.record(currency.rawValue)
      let rate = found.map { $0.rate(undated: CompiledFile.written) }
      memory.rates.append((currency, rate))
      return rate
    }
  }
}
