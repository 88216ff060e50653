extension POFile {
    /// Reads a translation file.
    ///
    /// - Throws: ``Faults`` with every line that is not of the form of GNU gettext.
    package init(parsing source: SourceFile) throws(Faults) {
        // What the library would stop at in silence.
        if source.text.contains("\0") {
            throw Faults(
                Diagnostic(
                    "po-syntax", file: source.name, "the file holds a byte that no text has (NUL)",
                    help: ["take an older copy of the file, or write it anew with: bigconvo translate"]))
        }
        do {
            self = try POLibrary.read(Array(source.text.utf8))
        } catch {
            throw Faults(Self.diagnostics(of: error, in: source))
        }
        if texts.contains(where: \.holdsControlCharacter) {
            throw Faults(
                Diagnostic(
                    "control-character", file: source.name,
                    at: source.lines.firstIndex { String($0).holdsControlCharacter }.map { source.wholeLine($0 + 1) },
                    "the file holds an invisible character that could act on a screen",
                    help: ["delete it and type the text again; in a text, \\n and \\t are the only ones that can stand"]
                ))
        }
        let charset = header["Content-Type"]?.lowercased()
        if let charset, !charset.hasSuffix("charset=utf-8"), !charset.hasSuffix("charset=us-ascii") {
            throw Faults(
                Diagnostic(
                    "po-charset", file: source.name, at: POPlaces(in: source).header,
                    "the header says that the text is not in UTF-8",
                    help: ["save the file in UTF-8, with: Content-Type: text/plain; charset=UTF-8"]))
        }
    }

    /// Everything in the file that somebody may read.
    private var texts: [String] {
        [header.text, headerComments]
            + entries.flatMap { entry in
                [entry.context, entry.plural, entry.previousSource, entry.previousPlural, entry.previousContext]
                    .compactMap(\.self) + [entry.source, entry.comments, entry.extracted] + entry.translations
            }
    }

    private static let mostProblems = 100

    private static func diagnostics(of failure: POFailure, in source: SourceFile) -> [Diagnostic] {
        let help = ["mend the line, or open the file in Poedit, which writes it well"]
        guard case .problems(let problems) = failure, !problems.isEmpty else {
            return [
                Diagnostic("po-syntax", file: source.name, "the file cannot be read as a translation file", help: help)
            ]
        }
        // What follows on a line that is broken is a consequence, and told again and again.
        var lines: Set<Int?> = []
        let firsts = problems.filter { lines.insert($0.line).inserted }
        // A file that is no translation file at all is wrong on every line.
        return firsts.prefix(mostProblems).map { problem in
            Diagnostic(
                "po-syntax", file: source.name, at: problem.line.map { source.wholeLine($0) },
                problem.message.split(separator: "\n").joined(separator: " ").harmless(), help: help)
        }
    }
}

extension String {
    fileprivate var holdsControlCharacter: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" && $0 != "\r" }
    }
}

extension SourceFile {
    /// A line from its first character that is not a blank to its end.
    fileprivate func wholeLine(_ number: Int) -> SourceRange {
        let line = line(number) ?? ""
        let blanks = line.prefix { $0.isWhitespace }.count
        return SourceRange(
            start: position(line: number, column: blanks + 1), end: position(line: number, column: line.count + 1))
    }
}
