import Questionnaire

/// What a column of a sheet that was coded by hand holds.
enum HandCodingColumn: Hashable {
    case key
    case question
    case language
    case answer
    /// Marks of one theme, by its id.
    case theme(String)
    /// Marks that an answer is about no theme.
    case noTheme
    /// The ids of all themes of the answer.
    case themeList
    /// The coder's own notes, and what the sheet says to the coder.
    case remark

    /// What a head means; nil where nobody knows.
    ///
    /// A theme is named by its id, its title, or as the sheet has it: "Waiting [waiting]".
    init?(_ head: String, themes: [Theme]) {
        let name = head.filter { $0 != "\u{FEFF}" }.trimmed.lowercased()
        if name.isEmpty || name.hasPrefix(CodingSheet.warning.lowercased()) {
            self = .remark
        } else if name.hasSuffix("]"), let start = name.lastIndex(of: "[") {
            let id = String(name[name.index(after: start)...].dropLast())
            if themes.contains(where: { $0.id == id }) {
                self = .theme(id)
            } else if id == CodingSheet.none {
                self = .noTheme
            } else {
                return nil
            }
        } else if let reserved = Self.reserved[name] {
            self = reserved
        } else if let theme = themes.first(where: { $0.id == name || $0.title.lowercased() == name }) {
            self = .theme(theme.id)
        } else {
            return nil
        }
    }

    private static let reserved: [String: HandCodingColumn] = [
        CodingSheet.key: .key, "id": .key, CodingSheet.question: .question, CodingSheet.language: .language,
        CodingSheet.answer: .answer, "text": .answer, CodingSheet.none: .noTheme, "no theme": .noTheme,
        CodingSheet.themes: .themeList, CodingSheet.notes: .remark, "note": .remark,
    ]
}

extension StringProtocol {
    /// Without the blanks round it, also those that spreadsheets put in.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
