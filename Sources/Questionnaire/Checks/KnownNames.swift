/// What else there is that a survey may name. Nil means that nobody knows, and nothing is checked.
package struct KnownNames: Sendable {
    package var services: Set<String>?
    package var codebooks: Set<String>?
    /// The languages that there is a translation into.
    package var translations: Set<String>?
    /// The codebooks that were made for this survey, each with all that it may be called.
    package var ownCodebooks: [[String]]

    package init(
        services: Set<String>? = nil, codebooks: Set<String>? = nil, translations: Set<String>? = nil,
        ownCodebooks: [[String]] = []
    ) {
        self.services = services
        self.codebooks = codebooks
        self.translations = translations
        self.ownCodebooks = ownCodebooks
    }
}
