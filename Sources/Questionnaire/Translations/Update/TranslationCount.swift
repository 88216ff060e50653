/// How far a translation is.
package struct TranslationCount: Hashable, Sendable {
    package var texts = 0
    package var translated = 0
    /// Translated, but of a text that has changed since.
    package var outdated = 0

    package init(of file: POFile) {
        for entry in file.current {
            texts += 1
            if entry.isFuzzy { outdated += 1 } else if entry.isTranslated { translated += 1 }
        }
    }

    package var missing: Int { texts - translated - outdated }

    package var isWhole: Bool { translated == texts }
}
