import Mustache
import Questionnaire
import ShippedResources

/// The templates of pages: those that ship, and a designer's own over them. Whatever they put into a page is escaped,
/// for HTML is what they write.
struct PageTemplates: Sendable {
    private let library: MustacheLibrary

    /// - Parameter own: files called `NAME.mustache`; one of the name of a template that ships takes its place.
    /// - Throws: ``Faults`` for every template with a mistake.
    init(own: [SourceFile] = []) throws(Faults) {
        var library = MustacheLibrary()
        var faults: [Diagnostic] = []
        for (name, bytes) in ShippedResources.templates {
            do {
                try library.register(String(decoding: bytes, as: UTF8.self), named: name)
            } catch {
                faults.append(
                    .badTemplate(
                        "\(name).mustache", "\(error)", help: "this is a mistake of the program; please report it"))
            }
        }
        for file in own {
            do {
                try library.register(file.text, named: file.templateName)
            } catch {
                faults.append(
                    .badTemplate(
                        file.name, "\(error)",
                        help:
                            "close every section that was opened, or take the file away: the one that ships is used then"
                    ))
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        self.library = library
    }

    /// - Parameter page: a value whose stored properties the template names.
    func render(_ page: Any, with template: String) -> String { library.render(page, withTemplate: template) ?? "" }
}

extension SourceFile {
    /// `poster-style` of `templates/poster-style.mustache`.
    fileprivate var templateName: String {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        return file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".count)) : file
    }
}

extension Diagnostic {
    fileprivate static func badTemplate(_ file: String, _ reason: String, help: String) -> Diagnostic {
        Diagnostic("bad-template", file: file, "the page's template cannot be read: \(reason)", help: [help])
    }
}
