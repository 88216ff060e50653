/// The NHS's way of writing hours: `9am to 5pm`, `Monday to Friday`, `24 hours a day, every day`.
///
/// Source: NHS digital service manual, numbers, measurements, dates and time.
enum HoursStyle {
    /// How to write it instead, or nil where nothing is wrong.
    static func advice(for hours: String) -> String? {
        let text = hours.lowercased()
        if text.contains("24/7") || text.contains("24-7") || text.contains("24x7") {
            return "write \"24 hours a day, every day\""
        }
        if text.contains(where: { "-\u{2013}\u{2014}".contains($0) }) {
            return "write \"to\" in place of the dash, such as \"9am to 5pm\""
        }
        let days = ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"]
        let words = text.split { !$0.isLetter && !$0.isNumber }
        if words.contains(where: { days.contains(String($0)) }) {
            return "write the days out, such as \"Monday to Friday\""
        }
        if text.contains(":00") || text.contains(".00") { return "leave out the \":00\", such as \"9am\"" }
        if text.contains("a.m") || text.contains("p.m") { return "write \"9am\", without full stops" }
        // "9 am": a number and its half of the day are one word.
        if words.contains(where: { $0 == "am" || $0 == "pm" }) { return "write \"9am\", without a blank" }
        if words.contains("noon") || text.contains("12pm") || text.contains("12am") {
            return "write \"midday\" or \"midnight\""
        }
        return nil
    }
}
