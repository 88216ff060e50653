/// Two questions in one, to which one answer says nothing certain.
///
/// Only what is sure is found: "and/or", and a second question mark. An "and" between two things is often
/// right, and is left to people.
enum DoubleQuestion {
    static func check(_ text: Text, _ glance: Glance, _ log: FaultLog) {
        guard glance.questionMarks > 1 || glance.hasSlash else { return }
        let marks = text.source.split { $0 != "?" }.count
        if text.source.lowercased().contains("and/or") {
            log.report(
                "double-question", .warning, at: text.range, "\"and/or\" asks two things at once",
                help: ["ask about one of them, or make two questions"])
        } else if marks > 1 {
            log.report(
                "double-question", .warning, at: text.range, "this asks \(marks) questions at once",
                help: ["make a question of each"])
        }
    }
}
