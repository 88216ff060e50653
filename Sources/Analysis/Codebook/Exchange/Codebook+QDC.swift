import Foundation
package import Questionnaire

extension Codebook {
    /// Reads a `.qdc` file: the codebook exchange format of REFI-QDA, as this program and others write it.
    ///
    /// A code of another program has no terms, and gets an id that is made of its name. In files of Taguette, where
    /// codes cannot lie within each other, a full stop in a name parts a theme from what it is a part of.
    ///
    /// - Parameters:
    ///   - file: its name, without the ending, is what the codebook is called where the file does not say.
    ///   - log: gathers warnings about what could not be kept.
    /// - Throws: ``Faults`` with what is wrong with the file.
    package init(readingQDC bytes: [UInt8], called file: String, log: FaultLog) throws(Faults) {
        let document = try QDCDocument(bytes, called: file)
        guard !document.codes.isEmpty else {
            throw Faults(
                Diagnostic(
                    "no-themes", file: file, "this codebook has no codes",
                    help: ["add some where it comes from, and export it again"]))
        }
        let base = String(file.split(separator: "/").last?.split(separator: ".").first ?? "")
        let sets = document.sets.map { (set: $0, fields: CodeDescription(parsing: $0.description)) }
        let own = sets.first { $0.fields.values["codebook"] != nil }
        let reading = CodeReading(document, order: own?.set.members ?? [], log: log)
        if document.hasColours { log.report("not-kept", .warning, at: nil, "the colours of the codes are left out") }
        let others = sets.count { $0.fields.values["codebook"] == nil }
        if others > 0 { log.report("not-kept", .warning, at: nil, "\(others) sets of codes are left out") }
        let title = own?.set.name.trimmed ?? ""
        self.init(
            id: own?.fields.values["codebook"] ?? (base.themeID.isEmpty ? "codebook" : base.themeID),
            title: title.isEmpty ? (base.isEmpty ? "Codebook" : base) : title,
            language: own?.fields.values["language"] ?? "en",
            otherNames: own?.fields.lists["also-called"] ?? [], themes: reading.themes)
    }
}

/// Makes themes of codes.
private struct CodeReading {
    private(set) var themes: [Theme] = []

    init(_ document: QDCDocument, order: [String], log: FaultLog) {
        let codes = document.codes
        let fields = codes.map { CodeDescription(parsing: $0.description) }
        let parents = document.origin.hasPrefix("Taguette") ? Self.dottedParents(of: codes) : codes.map(\.parent)
        var taken: Set<String> = []
        let ids = codes.indices.map { index in
            Self.id(codes[index], fields[index].values["id"], number: index + 1, &taken, log)
        }
        for (code, fields) in zip(codes, fields) {
            let strange = fields.names.subtracting(CodeDescription.themeFields).sorted()
            guard fields.strayLines > 0 || !strange.isEmpty else { continue }
            log.report(
                "unknown-field", .warning, at: Self.place(code),
                "below \"\(CodeDescription.heading)\" stands what is no field of a theme",
                help: ["the fields are: \(CodeDescription.themeFields.joined(separator: ", "))"])
        }
        // The set of the codebook keeps the order that nesting took away.
        let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
        let sorted = codes.indices.sorted { left, right in
            let (a, b) = (places[codes[left].guid] ?? .max, places[codes[right].guid] ?? .max)
            return (a, left) < (b, right)
        }
        themes = sorted.map { index in
            let parent = parents[index]
            let isTaguette = document.origin.hasPrefix("Taguette") && parent != nil
            let name = codes[index].name
            return Theme(
                id: ids[index],
                title: isTaguette ? String(name.dropFirst((parent.map { codes[$0].name.count } ?? -1) + 1)) : name,
                description: fields[index].text, terms: (fields[index].lists["terms"] ?? []).map { Term($0) },
                exclusions: (fields[index].lists["not"] ?? []).map { Term($0) }, parent: parent.map { ids[$0] },
                isQuotable: fields[index].values["quotable"]?.lowercased() != "no")
        }
    }

    private static func id(
        _ code: QDCDocument.Code, _ own: String?, number: Int, _ taken: inout Set<String>, _ log: FaultLog
    ) -> String {
        let base = own.flatMap { $0.isThemeID ? $0 : nil } ?? code.name.themeID
        let wanted = base.isEmpty ? "theme-\(number)" : base
        var id = wanted
        var count = 1
        while !taken.insert(id).inserted {
            count += 1
            id = "\(wanted)-\(count)"
        }
        if own != nil, id != own {
            log.report(
                "changed-id", .warning, at: place(code), "the id of this code is taken or no id; it is now \"\(id)\"",
                help: ["two codes with one id are often copies: take one of them out"])
        }
        return id
    }

    private static func place(_ code: QDCDocument.Code) -> SourceRange {
        SourceRange(at: SourcePosition(line: code.line, column: 1, offset: 0))
    }

    /// The code whose name stands before a full stop in the name of another, the longest such.
    private static func dottedParents(of codes: [QDCDocument.Code]) -> [Int?] {
        let places = Dictionary(codes.enumerated().map { ($1.name, $0) }) { first, _ in first }
        return codes.enumerated().map { place, code in
            var name = code.name[...]
            while let dot = name.lastIndex(of: ".") {
                name = name[..<dot]
                if let parent = places[String(name)], parent != place { return parent }
            }
            return nil
        }
    }
}

extension String {
    /// A name made into what may be an id: "Not heard!" becomes `not-heard`. Empty where it has no Latin letter.
    fileprivate var themeID: String {
        var id = ""
        for scalar in decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                id.unicodeScalars.append(scalar)
            } else if scalar.properties.canonicalCombiningClass == .notReordered, !id.isEmpty, id.last != "-",
                scalar != "'", scalar != "\u{2019}"
            {
                id += "-"
            }
        }
        return id.last == "-" ? String(id.dropLast()) : id
    }
}
