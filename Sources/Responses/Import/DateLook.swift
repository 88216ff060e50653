/// Knows what a spreadsheet makes of a choice such as `11-12`.
enum DateLook {
    /// Whether a cell looks like a date, in whichever order of day, month and year.
    ///
    /// It is only ever used to say so: which of two numbers is the day is never guessed.
    static func isDate(_ cell: String) -> Bool {
        let cell = cell.lowercased()
        guard cell.utf8.count <= 32 else { return false }
        let day = cell.split(separator: " ").first ?? ""
        let parts = day.split { "-/.".contains($0) }
        guard (2...3).contains(parts.count), parts.joined().count + parts.count - 1 == day.count else { return false }
        let numbers = parts.filter { $0.allSatisfy { $0.isASCII && $0.isNumber } }
        if numbers.count == parts.count { return parts.count == 3 }
        return numbers.count == parts.count - 1 && parts.contains { months.contains(String($0.prefix(3))) }
    }

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
