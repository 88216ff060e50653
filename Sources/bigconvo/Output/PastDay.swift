import Questionnaire
import Signposting

/// A day that an option names, on which somebody did something.
enum PastDay {
    /// - Throws: ``Faults`` when it is no day, or has not come yet.
    static func read(_ text: String, option: String) throws(Faults) -> CalendarDay {
        let day = try any(text, option: option)
        if day <= Shelf.today { return day }
        throw Faults(
            Diagnostic("future-day", file: option, "\(day.iso) has not come yet", help: ["write the day it was done"]))
    }

    /// Any day, also one that has not come yet.
    static func any(_ text: String, option: String) throws(Faults) -> CalendarDay {
        if let day = CalendarDay(text) { return day }
        throw Faults(
            Diagnostic(
                "bad-day", file: option, "\"\(text.harmless())\" is not a day", help: ["write it like 2026-11-23"]))
    }
}
