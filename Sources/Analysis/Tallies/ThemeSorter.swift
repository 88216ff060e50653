import Interview
import Questionnaire

/// How the texts of one open question in one language are sorted while many are counted.
///
/// A class, because it is asked for every text, and one reference is all that has to be counted then.
final class ThemeSorter: Sendable {
    private let item: TallyItem
    private let language: String
    /// Nil where nothing sorts the texts, or no codebook speaks the language.
    private let sorting: ThemeSorting?
    private let scanner: ThemeScanner?
    /// Finds the words that can deny anything; nil where the reference has to look.
    private static let denials = ThemeScanner(ThemeMatcher(Negation.words), themes: Negation.words.themes.map(\.id))

    init(_ item: TallyItem, language: String) {
        self.item = item
        self.language = language
        guard let sorting = item.sorting, let coder = sorting.coder else {
            self.sorting = item.sorting
            scanner = nil
            return
        }
        let matcher = coder.matcher(for: language)
        self.sorting = matcher == nil ? nil : sorting
        scanner = matcher.flatMap { ThemeScanner($0, themes: sorting.themes.map(\.id)) }
    }

    /// The themes of a text, by their places, a bit each.
    func themes(in text: UnsafeBufferPointer<UInt8>, _ front: inout ThemeScanner.Front) -> UInt64 {
        if let themes = unsafe scanner?.themes(in: text, &front) { return themes }
        guard let sorting else { return 0 }
        let written = unsafe String(decoding: text, as: UTF8.self)
        let cleaned = TypedText.cleaned(written, keepingLines: item.question.kind == .longText)
        return sorting.themesOf(cleaned, language).compactMap(item.index).reduce(0) { $0 | 1 << UInt64($1) }
    }

    /// Those of the themes of a text that it only denies, a bit each.
    func deniedThemes(in text: UnsafeBufferPointer<UInt8>, _ front: inout ThemeScanner.Front) -> UInt64 {
        // Few texts deny anything, and only they are read with more care.
        if unsafe Self.denials?.themes(in: text, &front) == 0 { return 0 }
        guard let coder = sorting?.coder else { return 0 }
        let written = unsafe String(decoding: text, as: UTF8.self)
        let cleaned = TypedText.cleaned(written, keepingLines: item.question.kind == .longText)
        return coder.deniedThemes(in: cleaned, language: language).compactMap(item.index)
            .reduce(0) { $0 | 1 << UInt64($1) }
    }
}
