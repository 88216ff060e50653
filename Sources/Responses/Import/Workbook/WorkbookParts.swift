import Questionnaire

/// Where the parts of a workbook are in its archive.
struct WorkbookParts {
    /// Those that are not hidden, by their names: hidden sheets hold lists and settings.
    private(set) var sheets: [(name: String, path: String)] = []
    private(set) var strings: String?
    private(set) var styles: String?
    /// Whether days are counted from 1904, as on old Macintoshes.
    private(set) var is1904 = false

    init(_ archive: borrowing ZipArchive, _ file: String) throws {
        var workbook: String?
        _ = try Self.relations(archive, "_rels/.rels", file) { type, target in
            if type == "officeDocument" { workbook = Self.resolved(target, in: "") }
        }
        guard let workbook else { throw WorkbookFault.broken(file) }
        var shown: [(name: String, id: String)] = []
        var is1904 = false
        _ = try archive.readXML(workbook, of: file, limit: Self.limit) { event in
            guard case .start(let name, let attributes) = event else { return }
            if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"]) }
            guard name == "sheet", attributes["state"] ?? "visible" == "visible", let id = attributes["id"] else {
                return
            }
            shown.append((attributes["name"] ?? "", id))
        }
        self.is1904 = is1904
        let slash = workbook.lastIndex(of: "/")
        let folder = slash.map { String(workbook[...$0]) } ?? ""
        let name = slash.map { String(workbook[workbook.index(after: $0)...]) } ?? workbook
        var (strings, styles): (String?, String?)
        let ids = try Self.relations(archive, "\(folder)_rels/\(name).rels", file) { type, target in
            let path = Self.resolved(target, in: folder)
            if type == "sharedStrings" { strings = path }
            if type == "styles" { styles = path }
        }
        sheets = shown.compactMap { name, id in ids[id].map { (name, Self.resolved($0, in: folder)) } }
        if sheets.isEmpty { throw WorkbookFault.empty(file) }
        (self.strings, self.styles) = (strings, styles)
    }

    /// The lists of parts are small.
    private static let limit = 1 << 22

    private static func relations(
        _ archive: borrowing ZipArchive, _ name: String, _ file: String,
        _ body: (_ type: String, _ target: String) -> Void
    ) throws -> [String: String] {
        var targets: [String: String] = [:]
        _ = try archive.readXML(name, of: file, limit: limit) { event in
            guard case .start("Relationship", let attributes) = event, let target = attributes["Target"],
                // What is outside is never fetched.
                attributes["TargetMode"] != "External"
            else { return }
            body(attributes["Type"]?.split(separator: "/").last.map(String.init) ?? "", target)
            if let id = attributes["Id"] { targets[id] = target }
        }
        return targets
    }

    /// A path in the archive; one that starts with a slash starts at its root.
    private static func resolved(_ target: String, in folder: String) -> String {
        var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
