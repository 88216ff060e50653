package import Questionnaire

extension Unicode.Scalar {
    /// Whether it is from a script that is written from right to left, or a mark that stands for one.
    ///
    /// The blocks that Unicode keeps for such scripts (UAX #9, table "Default Bidi_Class Values"). Digits of these
    /// scripts are in them too: a line that holds one has to be put in order as well.
    var isOfLeftwardScript: Bool {
        switch value {
        // Nearly everything, and before any table is asked.
        case 0..<0x0590: false
        case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// The direction of a letter; nil for digits, blanks and signs, which go along with what is around them.
    var direction: WritingDirection? {
        switch value {
        case 0..<0x80: (0x41...0x5A).contains(value & 0xDF) ? .ltr : nil
        case 0x200E: .ltr
        case 0x200F, 0x061C: .rtl
        case _ where !properties.isAlphabetic: nil
        default: isOfLeftwardScript ? .rtl : .ltr
        }
    }
}

extension String {
    /// The text without the marks for vowels, which Arabic and Hebrew are mostly written without.
    var withoutLeftwardMarks: String {
        guard hasLeftwardScript else { return self }
        var text = unicodeScalars
        text.removeAll { $0.isOfLeftwardScript && $0.properties.generalCategory == .nonspacingMark }
        return String(text)
    }
}

extension StringProtocol {
    /// Whether anything in it has to be put in another order before it is shown from left to right.
    var hasLeftwardScript: Bool {
        // UTF-8 has no smaller first byte for any of these scripts.
        utf8.contains { $0 >= 0xD6 } && unicodeScalars.contains(where: \.isOfLeftwardScript)
    }

    /// The direction of its first letter.
    package var firstDirection: WritingDirection? {
        for scalar in unicodeScalars { if let direction = scalar.direction { return direction } }
        return nil
    }

    /// The direction of all its letters; nil where there is none, or where they differ.
    var onlyDirection: WritingDirection? {
        var only: WritingDirection?
        for scalar in unicodeScalars {
            guard let direction = scalar.direction else { continue }
            if let only, only != direction { return nil }
            only = direction
        }
        return only
    }
}
