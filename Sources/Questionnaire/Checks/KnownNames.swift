/// What else there is that a survey may name. Nil means that nobody knows, and nothing is checked.
package struct KnownNames: Sendable {
    package var services: Set<String>?
    package var codebooks: Set<String>?
    /// The languages that there is a translation into.
    package var translations: Set<String>?

    package init(services: Set<String>? = nil, codebooks: Set<String>? = nil, translations: Set<String>? = nil) {
        self.services = services
        self.codebooks = codebooks
        self.translations = translations
    }
}
