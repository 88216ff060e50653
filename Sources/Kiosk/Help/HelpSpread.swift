import QRCodes
import Questionnaire
import Screen

/// A few services one below the other on one page, with the code of one of them beside them.
struct HelpSpread {
    /// The cells that text needs beside a code.
    private static let narrowest = 26
    private static let gap = 2

    let count: Int
    let lines: [StyledLine]

    /// Lays out services as richly as the page allows.
    ///
    /// - Returns: Nil where they do not fit, and for several services also where one of them would lose what
    ///   it can have on a page of its own.
    init?(
        _ entries: some Collection<HelpEntry>, in wording: Wording, glyphs: Glyphs, width: Int, height: Int
    ) {
        func fits(_ entry: HelpEntry) -> Bool {
            entry.code.map {
                $0.halfBlocks.count <= height && width - $0.sideWithQuietZone - Self.gap >= Self.narrowest
            } ?? false
        }
        let coded = glyphs.hasBlocks ? entries.filter(fits) : []
        guard coded.count <= 1 else { return nil }
        let code = coded.first
        var ways = [(code: code, isLarge: glyphs.hasBlocks)]
        // Alone, a service gives up the large digits before the code, and the code before its words.
        if entries.count == 1 { ways += [(code, false), (nil, glyphs.hasBlocks), (nil, false)] }
        for way in ways {
            let lines = Self.lines(of: entries, code: way.code, isLarge: way.isLarge, in: wording, width, height)
            guard lines.count <= height else { continue }
            self.lines = lines
            count = entries.count
            return
        }
        return nil
    }

    private static func lines(
        of entries: some Collection<HelpEntry>, code: HelpEntry?, isLarge: Bool, in wording: Wording,
        _ width: Int, _ height: Int
    ) -> [StyledLine] {
        let blocks = code?.code?.halfBlocks ?? []
        let column = blocks.first.map { width - $0.count - gap } ?? width
        var lines: [StyledLine] = []
        var top = 0
        for entry in entries {
            if !lines.isEmpty { lines.append(StyledLine()) }
            if entry == code { top = lines.count }
            lines += HelpCard(entry, in: wording, width: column, isLarge: isLarge, hasCode: entry == code).lines
        }
        // Beside its service, and where that is too low, as low as the page goes.
        top = max(0, min(top, height - blocks.count))
        while lines.count < top + blocks.count { lines.append(StyledLine()) }
        for (offset, block) in blocks.enumerated() {
            var line = lines[top + offset]
            line.add(String(repeating: " ", count: column + gap - line.width))
            line.add(block, .code, direction: .fixed(.ltr))
            lines[top + offset] = line
        }
        return lines
    }
}
