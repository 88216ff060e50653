import Questionnaire
import Responses

/// A `.qdc` file as it is written: its codes and sets, before they are themes.
struct QDCDocument {
    struct Code {
        let guid: String
        let name: String
        /// The place of the code that it lies within.
        let parent: Int?
        let line: Int
        var description = ""
    }

    struct CodeSet {
        let name: String
        let line: Int
        var description = ""
        var members: [String] = []
    }

    private(set) var origin = ""
    private(set) var codes: [Code] = []
    private(set) var sets: [CodeSet] = []
    /// Whether codes have colours, which a codebook has no field for.
    private(set) var hasColours = false

    private static let deepest = 50
    private static let most = 10_000

    /// - Throws: ``Faults`` where it is no codebook, or one that can only be meant to do harm.
    init(_ bytes: [UInt8], called file: String) throws(Faults) {
        let log = FaultLog(file: file)
        // The bytes of a mark are no part of the document.
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var line = 1
        var elements: [String] = []
        var open: [Int] = []
        do throws(XMLReader.Fault) {
            let reader = try XMLReader()
            // A line at a time, so that it is known where an element stands.
            while !rest.isEmpty {
                let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
                for event in try reader.events(of: Array(rest[..<end])) {
                    take(event, at: line, &elements, &open, log)
                    if log.diagnostics.hasErrors { break }
                }
                if log.diagnostics.hasErrors { break }
                rest = rest[end...]
                line += 1
            }
            if !log.diagnostics.hasErrors { _ = try reader.events(of: [], isLast: true) }
        } catch {
            let place = SourceRange(at: SourcePosition(line: line, column: 1, offset: 0))
            switch error {
            case .documentType:
                log.report(
                    "unsafe-xml", at: place, "the file defines a document type, which no codebook needs",
                    help: ["such files can be made to do harm; export the codebook again from where it comes from"])
            case .malformed:
                log.report(
                    "broken-xml", at: place, "the file is broken here, and is no XML in UTF-8",
                    help: ["export the codebook again, as REFI-QDA codebook (.qdc)"])
            }
        }
        try log.throwIfBroken()
    }

    private mutating func take(
        _ event: XMLEvent, at line: Int, _ elements: inout [String], _ open: inout [Int], _ log: FaultLog
    ) {
        switch event {
        case .start(let name, let attributes):
            if elements.isEmpty, name != "CodeBook" {
                return log.report(
                    "not-a-codebook", at: SourceRange(at: SourcePosition(line: line, column: 1, offset: 0)),
                    "this is not a codebook of REFI-QDA",
                    help: ["export the codebook alone, not the project (.qdpx): its file ends with .qdc"])
            }
            if elements.isEmpty { origin = attributes["origin"] ?? "" }
            if name == "Code" { start(attributes, at: line, &open, log) }
            if name == "Set", elements.last == "Sets" {
                sets.append(CodeSet(name: attributes["name"] ?? "", line: line))
            }
            if name == "MemberCode", elements.last == "Set", !sets.isEmpty {
                sets[sets.count - 1].members.append(Self.plain(attributes["guid"]))
            }
            elements.append(name)
        case .text(let text):
            guard elements.last == "Description" else { return }
            if elements.dropLast().last == "Code", let code = open.last { codes[code].description += text }
            if elements.dropLast().last == "Set", !sets.isEmpty { sets[sets.count - 1].description += text }
        case .end(let name):
            elements.removeLast()
            if name == "Code", !open.isEmpty { open.removeLast() }
        }
    }

    private mutating func start(_ attributes: [String: String], at line: Int, _ open: inout [Int], _ log: FaultLog) {
        let place = SourceRange(at: SourcePosition(line: line, column: 1, offset: 0))
        let name = (attributes["name"] ?? "").trimmed
        if name.isEmpty { log.report("missing-name", at: place, "this code has no name", help: ["give it one"]) }
        if open.count >= Self.deepest || codes.count >= Self.most {
            log.report(
                "codebook-too-large", at: place, "the file holds more than a person could have written",
                help: ["a codebook has at most \(Self.most) codes, \(Self.deepest) deep"])
        }
        if attributes["color"] != nil { hasColours = true }
        codes.append(Code(guid: Self.plain(attributes["guid"]), name: name, parent: open.last, line: line))
        open.append(codes.count - 1)
    }

    /// Without the braces that some programs write, in small letters.
    private static func plain(_ guid: String?) -> String {
        (guid ?? "").lowercased().filter { $0 != "{" && $0 != "}" }
    }
}
