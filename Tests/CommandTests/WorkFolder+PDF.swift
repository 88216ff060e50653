import Foundation

extension WorkFolder {
    /// What `pdfinfo` says of a PDF.
    func pdfInfo(_ file: String) throws -> [String: String] {
        let result = try bigconvo.run("/usr/bin/pdfinfo", [file])
        let pairs = result.output.split(separator: "\n").compactMap { line -> (String, String)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces)) : nil
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The words of a PDF with single blanks between them, so that the ends of lines do not matter.
    func words(ofPDF file: String) throws -> String {
        Self.squeezed(try bigconvo.run("/usr/bin/pdftotext", ["-raw", file, "-"]).output)
    }

    /// The sizes in points of all letters of a PDF, each to a third of a point.
    func fontSizes(ofPDF file: String) throws -> [Double] {
        let zoom = 3
        let result = try bigconvo.run("/usr/bin/pdftohtml", ["-xml", "-i", "-stdout", "-zoom", "\(zoom)", file])
        return result.output.matches(of: #/<fontspec [^>]*size="(\d+)"/#).compactMap { Double($0.1) }
            .map { $0 / Double(zoom) }
    }

    static func squeezed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
