import CFriBidi
import Questionnaire

/// A text with its letters in the forms that they have beside each other, and with the way they run.
///
/// The only place that speaks to FriBidi, which knows the Unicode Bidirectional Algorithm (UAX #9) and how Arabic letters
/// join. Put in order are whole characters: a mark stays with its letter, and the parts of an emoji stay in theirs.
struct ShapedText {
    /// What stays together on the screen.
    struct Cluster {
        var text: String
        /// In cells.
        var width: Int
        /// The depth of its embedding: odd where it runs from right to left.
        fileprivate(set) var level: Int
    }

    /// In the order in which they are read.
    private(set) var clusters: [Cluster] = []

    /// - Parameter mirroring: whether brackets that run from right to left become those that are seen then.
    init(_ text: String, _ direction: WritingDirection, mirroring: Bool = true) {
        let characters = Array(text)
        let marked = MarkedText(characters)
        let (levels, shapes) = Self.shape(marked.scalars, direction, mirroring)
        for (index, character) in characters.enumerated() {
            let places = marked.places[index]
            let shape = Self.shown(shapes[places], of: character)
            if index > 0, LamAlef.joins(characters[index - 1], character) {
                clusters[clusters.count - 1].text += shape
                continue
            }
            let level = levels[places.lowerBound]
            clusters.append(Cluster(text: shape, width: TerminalWidth.of(character), level: level))
        }
    }

    /// A text that reads from left to right as it is.
    init(unshaped text: String) {
        clusters = text.map { Cluster(text: String($0), width: TerminalWidth.of($0), level: 0) }
    }

    /// The places of the clusters, from left to right (UAX #9, rule L2).
    var order: [Int] {
        var order = Array(clusters.indices)
        let levels = clusters.map(\.level)
        guard let highest = levels.max() else { return order }
        for level in stride(from: highest, to: 0, by: -1) {
            var start = 0
            while start < order.count {
                guard levels[start] >= level else {
                    start += 1
                    continue
                }
                let end = levels[start...].firstIndex { $0 < level } ?? order.count
                order[start..<end].reverse()
                start = end
            }
        }
        return order
    }

    /// Cuts off, at the end of the text, what goes beyond a number of cells.
    mutating func cut(to room: Int) {
        var room = room
        clusters = Array(
            clusters.prefix { cluster in
                room -= cluster.width
                return room >= 0
            })
    }

    // MARK: FriBidi

    /// The levels of scalars, and the scalars in the forms that they have beside each other.
    ///
    /// A ligature is in one of its two places, and nothing that shows in the other.
    private static func shape(
        _ scalars: [FriBidiChar], _ direction: WritingDirection, _ isMirroring: Bool
    ) -> ([Int], [FriBidiChar]) {
        let count = FriBidiStrIndex(scalars.count)
        var shapes = scalars
        var kinds = [FriBidiCharType](repeating: FriBidiCharType(0), count: scalars.count)
        var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
        var joining = [FriBidiJoiningType](repeating: 0, count: scalars.count)
        var levels = [FriBidiLevel](repeating: direction == .rtl ? 1 : 0, count: scalars.count)
        var paragraph = screen_paragraph(direction == .rtl)
        unsafe fribidi_get_bidi_types(scalars, count, &kinds)
        unsafe fribidi_get_bracket_types(scalars, count, kinds, &brackets)
        // Where memory has run out, the levels stay as they are.
        _ = unsafe fribidi_get_par_embedding_levels_ex(kinds, brackets, count, &paragraph, &levels)
        unsafe fribidi_get_joining_types(scalars, count, &joining)
        unsafe fribidi_join_arabic(kinds, count, levels, &joining)
        let flags = Self.joining | (isMirroring ? FRIBIDI_FLAG_SHAPE_MIRRORING : 0)
        unsafe fribidi_shape(FriBidiFlags(flags), levels, count, &joining, &shapes)
        return (levels.map(Int.init), shapes)
    }

    private static let joining = FRIBIDI_FLAG_SHAPE_ARAB_PRES | FRIBIDI_FLAG_SHAPE_ARAB_LIGA

    /// Text without the marks that have done what they are for, which some terminals show as boxes.
    private static func shown(_ scalars: ArraySlice<FriBidiChar>, of character: Character) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars.compactMap(Unicode.Scalar.init) {
            switch scalar.value {
            case 0x061C, 0x200C, 0x200E, 0x200F, 0xFEFF: break
            // The parts of an emoji need it, also where somebody put an Arabic mark on it.
            case 0x200D where character.unicodeScalars.first?.isOfLeftwardScript ?? false: break
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}
