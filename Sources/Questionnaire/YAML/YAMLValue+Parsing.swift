import Yams

extension YAMLValue {
    /// Parses a whole file.
    ///
    /// - Parameters:
    ///   - file: the file, as a person wrote it, or a program in the form of JSON.
    ///   - most: how many values it may have. A person writes fewer than a program.
    /// - Throws: ``Faults`` when the file is not YAML, or uses a key twice, or is so deep or so
    ///   repetitive that it can only be meant to do harm.
    package init(parsing file: SourceFile, most: Int = 200_000) throws(Faults) {
        let node: Node?
        do {
            node = try Yams.compose(yaml: file.text)
        } catch let error as YamlError {
            throw Faults(Self.diagnostic(error, in: file))
        } catch {
            throw Faults(Diagnostic("yaml-syntax", file: file.name, "this is not a YAML file"))
        }
        var budget = most
        var places = YAMLPlaces(in: file)
        guard let node, let value = YAMLValue(node, at: &places, budget: &budget, depth: 0) else {
            guard node == nil else {
                throw Faults(
                    Diagnostic(
                        "yaml-too-large", file: file.name, "the file holds more than a person could have written",
                        help: ["split it, and take out aliases (* and &)"]))
            }
            self.init(.empty, at: SourceRange(at: SourcePosition(line: 1, column: 1, offset: 0)))
            return
        }
        self = value
    }

    /// - Parameter budget: how many more values may be read; aliases can blow a small file up.
    private init?(_ node: Node, at places: inout YAMLPlaces, budget: inout Int, depth: Int) {
        budget -= 1
        guard budget > 0, depth < 50 else { return nil }
        let start = places.position(node.mark)
        switch node {
        case .scalar(let scalar):
            let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            let range = places.range(of: scalar.string, from: start)
            self.init(isEmpty ? .empty : .text(scalar.string), at: range)
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for element in sequence {
                guard let value = YAMLValue(element, at: &places, budget: &budget, depth: depth + 1) else { return nil }
                values.append(value)
            }
            self.init(.list(values), at: SourceRange(at: start))
        case .mapping(let mapping):
            var fields: [YAMLField] = []
            for (key, value) in mapping {
                let name = key.string ?? ""
                let range = places.range(of: name, from: places.position(key.mark))
                guard let value = YAMLValue(value, at: &places, budget: &budget, depth: depth + 1) else { return nil }
                fields.append(YAMLField(key: Identifier(name, at: range), value: value))
            }
            self.init(.fields(fields), at: SourceRange(at: start))
        case .alias:
            return nil
        }
    }

    private static func diagnostic(_ error: YamlError, in file: SourceFile) -> Diagnostic {
        let help = [
            "check the indentation (two blanks, no tabs), and put quotes round text that holds a colon followed by a blank"
        ]
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return Diagnostic(
                "yaml-syntax", file: file.name, at: SourceRange(at: file.position(mark)),
                "this cannot be read as YAML: \(problem)", help: help)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return Diagnostic(
                "duplicate-key", file: file.name, at: SourceRange(at: file.position(context.mark)),
                "the key \"\(duplicates.joined(separator: "\", \""))\" stands here twice",
                help: ["keep one of them"])
        default:
            return Diagnostic("yaml-syntax", file: file.name, "this cannot be read as YAML", help: help)
        }
    }
}

extension SourceFile {
    /// Where a mark of the YAML parser stands.
    fileprivate func position(_ mark: Mark) -> SourcePosition {
        // The parser counts the scalars of Unicode, of which a character may have several.
        let before = line(mark.line)?.unicodeScalars.prefix(mark.column - 1)
        return position(line: mark.line, column: before.map { Substring($0).count + 1 } ?? mark.column)
    }
}
