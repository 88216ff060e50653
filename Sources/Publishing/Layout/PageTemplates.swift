import Mustache
import Questionnaire
import ShippedResources

/// The templates of pages that ship. Whatever they put into a page is escaped, for HTML is what they write.
struct PageTemplates {
    private let library: MustacheLibrary

    /// - Throws: ``Faults`` for a template with a mistake.
    init() throws(Faults) {
        var library = MustacheLibrary()
        for (name, bytes) in ShippedResources.templates {
            do {
                try library.register(String(decoding: bytes, as: UTF8.self), named: name)
            } catch {
                throw Faults(
                    Diagnostic(
                        "bad-template", file: "\(name).mustache", "the page's template cannot be read: \(error)",
                        help: ["this is a mistake of the program; please report it"]))
            }
        }
        self.library = library
    }

    /// - Parameter page: a value whose stored properties the template names.
    func render(_ page: Any, with template: String) -> String { library.render(page, withTemplate: template) ?? "" }
}
