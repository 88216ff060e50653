extension ImportLayout {
    /// LimeSurvey: a column named by code, by words, or by `code. words`.
    static let limeSurvey = ImportLayout(
        kind: .limeSurvey,
        signature: { head in
            let names = head.rows.first ?? []
            if let name = names.first(where: { $0.contains("[SQ") }) { return "it has the column \"\(name)\"" }
            let own = Set(names.map { LooseSpelling(withoutCode($0)).text })
            for (first, second) in [("submitdate", "lastpage"), ("date submitted", "last page")]
            where own.contains(first) && own.contains(second) {
                return "it has the columns \"\(first)\" and \"\(second)\""
            }
            return nil
        },
        column: { header, column in
            let name = header.cell(0, column)
            let words = withoutCode(name)
            let folded = LooseSpelling(words).text
            if folded == "startlanguage" || folded == "start language" {
                return ForeignColumn(name: name, purpose: .language)
            }
            if own.contains(folded) { return .toolsOwn(name, signs[folded]) }
            let code = words == name ? name : String(name.prefix { $0 != "." })
            return ForeignColumn(name: name, spellings: Array(([code, name, words] as [String]).flatMap(spellings)))
        },
        cells: CellConventions(
            guarding: .equalsSigns, writingChooses: true, knowsMoreLanguages: true, otherWords: ["-oth-", "Other"],
            emptyWords: ["n/a"]))

    /// `Q1. How old are you?` without its code; a code holds no blank.
    @Sendable private static func withoutCode(_ name: String) -> String {
        guard let stop = name.firstRange(of: ". "), !name[..<stop.lowerBound].contains(where: \.isWhitespace) else {
            return name
        }
        return String(name[stop.upperBound...])
    }

    private static func spellings(_ name: String) -> [ColumnSpelling] {
        let parts = ForeignColumn.bracketed(name).flatMap { part -> [ColumnSpelling] in
            guard case .part(let question, let words) = part else { return [] }
            let folded = LooseSpelling(words).text
            // Here "other" is what was written, also where a choice has that code.
            if folded == "other" { return [.writeIn(of: question), part] }
            // A ranking has a column a place, with the choice in it.
            if let place = Int(folded.replacing("rank ", with: "")) { return [part, .place(of: question, place)] }
            return [part]
        }
        return [.question(name)] + parts
    }

    /// Who left before the end has no time of submission. Every form counts from 1.
    private static let signs: [String: RowSign] = [
        "submitdate": .sentWhereFilled, "date submitted": .sentWhereFilled, "id": .numberInForm,
        "response id": .numberInForm,
    ]

    private static let own: Set<String> = [
        "id", "submitdate", "lastpage", "seed", "token", "startdate", "datestamp", "ipaddr", "refurl",
        "response id", "date submitted", "last page", "access code", "date started", "date last action",
        "ip address", "referrer url",
    ]
}
