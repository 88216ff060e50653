package import Questionnaire

extension FaultLog {
    /// The day behind a key; nil where it is absent, empty or no day, which is reported.
    package func day(_ key: String, in fields: YAMLFields) -> CalendarDay? {
        guard let text = fields.text(key) else { return nil }
        if let day = CalendarDay(text.source) { return day }
        report(
            "bad-date", at: text.range, "\"\(text.source)\" is not a day of the calendar",
            help: ["write the year, month and day, such as 2026-12-01"])
        return nil
    }
}
