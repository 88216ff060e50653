extension ImportLayout {
    /// Microsoft Forms: who and when in front, then a column a question, or a row of a grid.
    static let microsoftForms = ImportLayout(
        kind: .microsoftForms,
        signature: { head in
            let names = Set(head.names)
            for (start, end) in times where names.contains(start) && names.contains(end) {
                return "it has the columns \"\(start)\" and \"\(end)\""
            }
            return nil
        },
        column: { header, column in
            let name = header.cell(0, column)
            let folded = LooseSpelling(name).text
            let isOfQuiz = folded.hasPrefix("points - ") || folded.hasPrefix("feedback - ")
            // Those columns come before the questions; a question further on may have such a name.
            let isInFront = column < own.count && (own.contains(folded) || isTime(folded))
            guard isOfQuiz || isInFront else { return .plain(name) }
            // Every form counts from 1.
            return .toolsOwn(name, folded == "id" ? .numberInForm : nil)
        },
        cells: CellConventions(showsLabels: true))

    /// "Start time" and "Completion time" as forms in other languages have them.
    private static let times = [
        ("start time", "completion time"), ("startzeit", "fertigstellungszeit"), ("heure de début", "heure de fin"),
        ("hora de inicio", "hora de finalización"), ("godzina rozpoczęcia", "godzina ukończenia"),
        ("ora di inizio", "ora di completamento"), ("begintijd", "tijd van voltooien"),
    ]

    private static func isTime(_ name: String) -> Bool { times.contains { $0.0 == name || $0.1 == name } }

    private static let own: Set<String> = [
        "id", "start time", "completion time", "email", "name", "language", "last modified time", "total points",
        "quiz feedback", "grade posted time",
    ]
}
