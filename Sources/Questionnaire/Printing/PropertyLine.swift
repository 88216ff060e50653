/// A property as a survey file writes it.
struct PropertyLine {
    /// What it goes by in ``PropertyPlaces``.
    var keyword: String
    var words: String

    init(_ keyword: String, _ words: String? = nil) {
        self.keyword = keyword
        self.words = words.map { "\(keyword) \($0)" } ?? keyword
    }
}
