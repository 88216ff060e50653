package import Questionnaire

/// Writes a confirmation into the text of a services file, and leaves every other byte of it as it is: comments, the order
/// of the fields, blank lines and the ends of lines.
package struct ServicesFileEditor {
    let file: SourceFile
    let id: String

    package init(_ file: SourceFile, service id: String) {
        self.file = file
        self.id = id
    }

    /// The text of the file with the confirmation in it.
    ///
    /// - Throws: ``Faults`` when the file is written in a way that cannot be changed field by field.
    package func text(with confirmation: FactConfirmation) throws(Faults) -> String {
        var lines = YAMLLines(file.text)
        let expected = try services(of: file.text).map { service in
            service.id.name == id ? service.confirming(confirmation) : service
        }
        if confirmation.facts == nil {
            try confirmWhole(confirmation, in: &lines)
        } else {
            try confirmEach(confirmation, in: &lines)
        }
        // Nothing is written that does not say what was asked for: an alias, a flow or a tag may have been in the way.
        let text = lines.text
        guard let found = try? services(of: text), Self.agree(found, expected) else { throw cannotEdit }
        return text
    }

    /// A file of its own for the entry as it stands, without what is round it.
    ///
    /// - Parameter comment: the first line.
    package func entry(under comment: String) throws(Faults) -> SourceFile {
        let entries = try entries(of: file.text)
        guard let index = entries.firstIndex(where: isWanted) else { throw cannotEdit }
        let lines = YAMLLines(file.text)
        let start = entries[index].range.start.line
        let end = entries.dropFirst(index + 1).first?.range.start.line ?? lines.count + 1
        return SourceFile(name: file.name, text: "# \(comment)\n\nservices:\n\(lines.text(of: start..<end))")
    }

    var cannotEdit: Faults {
        Faults(
            Diagnostic(
                "cannot-edit", file: file.name,
                "the entry of \"\(id)\" is written in a way that cannot be changed safely",
                help: ["write one field a line, without { and }, or write the confirmation in yourself"]))
    }
}

// MARK: The two ways

extension ServicesFileEditor {
    /// Every fact: once on the service, and wherever a fact has a confirmation or a day of its own.
    private func confirmWhole(_ confirmation: FactConfirmation, in lines: inout YAMLLines) throws(Faults) {
        try set(confirmation.fields, of: { $0 }, in: &lines)
        for place in try places(in: lines) {
            guard case .fields(let own) = place.value.content else { continue }
            let present = confirmation.fields.filter { field in own.contains { $0.key.name == field.key } }
            try set(present, of: { _ in place.value }, in: &lines)
        }
    }

    /// Some facts: each beside what it says.
    private func confirmEach(_ confirmation: FactConfirmation, in lines: inout YAMLLines) throws(Faults) {
        // Each change moves what stands below, so the places are looked up again each time.
        for index in try places(in: lines).indices {
            let place = try places(in: lines)[index]
            guard confirmation.isOf(place.label, place.text) else { continue }
            if case .text = place.value.content {
                if let field = place.field { lines.group(field) } else { lines.group(entry: place.value) }
            }
            let again = try places(in: lines)
            guard again.indices.contains(index) else { throw cannotEdit }
            try set(confirmation.fields, of: { _ in again[index].value }, in: &lines)
        }
    }

    /// Puts fields into a group of the entry: over those that are there, the others below where the fact comes from.
    private func set(
        _ fields: [(key: String, scalar: String)], of group: (YAMLValue) -> YAMLValue, in lines: inout YAMLLines
    ) throws(Faults) {
        guard case .fields(let own) = group(try entry(in: lines)).content else { throw cannotEdit }
        var missing: [(key: String, scalar: String)] = []
        for field in fields {
            if let present = own.first(where: { $0.key.name == field.key }) {
                lines.replaceValue(of: present, with: field.scalar)
            } else {
                missing.append(field)
            }
        }
        guard !missing.isEmpty else { return }
        // Who looked stands below where it was seen, and above when to look again.
        let above = own.last { FieldReader.provenanceKeys.dropLast().contains($0.key.name) } ?? own.first
        guard let above else { throw cannotEdit }
        lines.insert(missing, below: above)
    }
}
