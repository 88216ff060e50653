extension Theme {
    /// Where there are 256 colours, in those that nobody changes.
    var inks: Inks {
        switch self {
        // Not white, which dazzles some dyslexic readers (British Dyslexia Association, "Dyslexia friendly style guide").
        case .light:
            Inks(
                plain: Ink(235, on: 255), title: Ink(18, on: 255, isBold: true), quiet: Ink(240, on: 255),
                message: Ink(94, on: 255, isBold: true), focus: Ink(231, on: 24, isBold: true), code: Self.code)
        case .dark:
            Inks(
                plain: Ink(253, on: 234), title: Ink(153, on: 234, isBold: true), quiet: Ink(109, on: 234),
                message: Ink(222, on: 234, isBold: true), focus: Ink(234, on: 116, isBold: true), code: Self.code)
        case .contrast:
            Inks(
                plain: Ink(231, on: 16), title: Ink(226, on: 16, isBold: true), quiet: Ink(231, on: 16),
                message: Ink(51, on: 16, isBold: true), focus: Ink(16, on: 226, isBold: true), code: Self.code)
        }
    }

    private static let code = Ink(16, on: 231)

    /// Where there are 8: black 0, red, green, brown 3, blue 4, magenta, cyan 6, light grey 7.
    var inksOfEight: Inks {
        let code = Ink(0, on: 7)
        return switch self {
        // Black in bold would be a grey on a grey.
        case .light:
            Inks(
                plain: Ink(0, on: 7), title: Ink(4, on: 7), quiet: Ink(0, on: 7), message: Ink(4, on: 7),
                focus: Ink(7, on: 4, isBold: true), code: code)
        case .dark:
            Inks(
                plain: Ink(7, on: 0), title: Ink(7, on: 0, isBold: true), quiet: Ink(6, on: 0),
                message: Ink(3, on: 0, isBold: true), focus: Ink(0, on: 6), code: code)
        case .contrast:
            Inks(
                plain: Ink(7, on: 0), title: Ink(3, on: 0, isBold: true), quiet: Ink(7, on: 0),
                message: Ink(3, on: 0, isBold: true), focus: Ink(0, on: 7), code: code)
        }
    }

    /// Where there are 16: the same, and from 8 on the brighter ones.
    var inksOfSixteen: Inks {
        let code = Ink(0, on: 15)
        return switch self {
        case .light:
            Inks(
                plain: Ink(0, on: 15), title: Ink(4, on: 15), quiet: Ink(0, on: 15),
                message: Ink(5, on: 15), focus: Ink(15, on: 4, isBold: true), code: code)
        case .dark:
            Inks(
                plain: Ink(7, on: 0), title: Ink(15, on: 0, isBold: true), quiet: Ink(6, on: 0),
                message: Ink(11, on: 0, isBold: true), focus: Ink(0, on: 14), code: code)
        case .contrast:
            Inks(
                plain: Ink(15, on: 0), title: Ink(11, on: 0, isBold: true), quiet: Ink(15, on: 0),
                message: Ink(14, on: 0, isBold: true), focus: Ink(0, on: 11), code: code)
        }
    }
}
