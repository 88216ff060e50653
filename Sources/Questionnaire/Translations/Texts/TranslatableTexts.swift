/// Everything of one survey, or of the program itself, that is translated in one file for each language.
package struct TranslatableTexts: Sendable {
    /// What they are the texts of, such as `mental-health 2026`.
    package var project: String
    /// The file that they stand in; nil for those of the program.
    package var file: String?
    package var all: [TranslatableText]

    package init(project: String, file: String? = nil, all: [TranslatableText]) {
        self.project = project
        self.file = file
        self.all = all
    }
}
