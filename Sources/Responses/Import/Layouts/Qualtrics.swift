extension ImportLayout {
    /// Qualtrics: names, then the questions' words, then JSON; the older form has no JSON.
    static let qualtrics = ImportLayout(
        kind: .qualtrics,
        signature: { head in
            if hasImportIDs(head) { return "its third row holds \"ImportId\"" }
            if isOld(head) { return "it starts with \"V1\" over \"ResponseID\"" }
            return nil
        },
        headerRows: { hasImportIDs($0) ? 3 : 2 },
        column: { header, column in
            let name = header.cell(0, column)
            let words = header.cell(1, column)
            let folded = LooseSpelling(isOld(header) && own.contains(LooseSpelling(words).text) ? words : name).text
            if folded == "userlanguage" { return ForeignColumn(name: name, purpose: .language) }
            // The order in which choices were shown is nobody's answer.
            if own.contains(folded) || folded.contains("_do_") || folded.hasSuffix("_do") {
                return .toolsOwn(name, signs[folded])
            }
            return ForeignColumn(name: name, spellings: spellings(name, words))
        },
        cells: CellConventions(knowsMoreLanguages: true))

    @Sendable private static func hasImportIDs(_ head: SheetHead) -> Bool { head.cell(2, 0).contains("\"ImportId\"") }

    @Sendable private static func isOld(_ head: SheetHead) -> Bool {
        head.cell(0, 0) == "V1" && LooseSpelling(head.cell(1, 0)).text == "responseid"
    }

    /// `Q1_5_TEXT` with "Who? - Selected Choice - Else - Text": by its name, then by its words.
    private static func spellings(_ name: String, _ words: String) -> [ColumnSpelling] {
        let selected = words.replacing(" - Selected Choice", with: "")
        let isText = name.hasSuffix("_TEXT")
        guard isText else {
            return [.question(name)] + ForeignColumn.parted(name, at: "_")
                + [.question(selected)] + ForeignColumn.parted(selected, at: " - ")
        }
        let line = selected.hasSuffix(" - Text") ? String(selected.dropLast(" - Text".count)) : selected
        let parts =
            ForeignColumn.parted(String(name.dropLast("_TEXT".count)), at: "_")
            + ForeignColumn.parted(line, at: " - ")
        return parts.flatMap { part -> [ColumnSpelling] in
            guard case .part(let question, let choice) = part else { return [] }
            return [.writeIn(of: question, choice: choice), .writeIn(of: question)]
        } + [.writeIn(of: line)]
    }

    /// What the tool says about a row, in words or, in a numeric export, in their numbers.
    private static let signs: [String: RowSign] = [
        "status": .words([
            "survey preview": .trial, "survey test": .trial, "spam": .spam, "survey preview spam": .trial,
            "imported spam": .spam, "offline survey preview": .trial, "ex spam": .spam, "synthetic": .trial,
            "1": .trial, "2": .trial, "8": .spam, "9": .trial, "12": .spam, "17": .trial, "40": .spam, "256": .trial,
        ]),
        "finished": .words(["false": .unsent, "0": .unsent]),
        "distributionchannel": .words(["preview": .trial, "test": .trial]),
        "responseid": .number,
    ]

    private static let own: Set<String> = [
        "startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)", "finished",
        "recordeddate", "responseid", "responseset", "name", "recipientlastname", "recipientfirstname",
        "recipientemail", "externalreference", "externaldatareference", "emailaddress", "locationlatitude",
        "locationlongitude", "locationaccuracy", "distributionchannel", "q_recaptchascore", "q_language",
    ]
}
