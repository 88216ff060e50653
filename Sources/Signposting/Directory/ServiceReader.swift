import Questionnaire

/// Reads one entry of `services`.
struct ServiceReader {
    let log: FaultLog

    private static let keys =
        [
            "id", "name", "urgency", "role", "for", "ages", "areas", "channels", "hours", "cost",
            "languages", "how", "access", "themes", "notes",
        ]
        + ["held-back"] + FieldReader.provenanceKeys

    /// As many columns as the kiosk has for a line.
    static let longestPurpose = 66

    func service(_ value: YAMLValue) -> Service? {
        let fields = YAMLFields(of: value, as: "a service", knowing: Self.keys, log: log)
        guard case .fields = value.content else { return nil }
        let inherited = FieldReader.provenance(in: fields, inheriting: Provenance(), log: log)
        let reader = FieldReader(log: log, inherited: inherited)
        let channels = ChannelReader(log: log, inherited: inherited)

        let id = id(in: fields)
        let name = required("name", in: fields, with: reader)
        let purpose = required("for", in: fields, with: reader)
        let urgency = word("urgency", in: fields, as: Urgency.self)
        let role = fields["role"] == nil ? nil : word("role", in: fields, as: Service.Role.self)
        let hours = reader.field(fields["hours"], as: "hours")
        let cost = reader.field(fields["cost"], as: "cost")
        let how = fields.list("how").compactMap { reader.field($0, as: "how") }
        let access = access(in: fields, of: role, with: reader)
        let ages = ages(in: fields, with: reader)
        let areas = areas(in: fields, with: reader)
        let languages = languages(in: fields, with: reader)
        let themes = fields.texts("themes").map { Identifier($0.source, at: $0.range) }
        let read = fields.list("channels").compactMap { channels.channel($0) }
        check(purpose: purpose, hours: hours)
        let steps = access.known.compactMap { access[$0] }
        for printed in [name, purpose, hours, cost].compactMap(\.self) + how + steps {
            log.report(UnsafeWords.diagnostics(for: Text(printed.value, at: printed.range), in: log.file))
        }

        guard let id, let name, let purpose, let urgency, let areas else { return nil }
        return Service(
            id: id, file: log.file, name: name, urgency: urgency, role: role, purpose: purpose, ages: ages,
            areas: areas, channels: read, hours: hours, cost: cost, languages: languages, how: how, access: access,
            themes: themes, notes: fields.texts("notes").map(\.source), heldBack: fields.text("held-back")?.source)
    }

    private func id(in fields: YAMLFields) -> Identifier? {
        fields.required("id").flatMap { log.kebabCase($0, of: "a service") }
    }

    private func required(_ key: String, in fields: YAMLFields, with reader: FieldReader) -> ServiceField<String>? {
        if fields[key] == nil { _ = fields.required(key) }
        return reader.field(fields[key], as: key)
    }

    private func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, in fields: YAMLFields, as type: Word.Type
    ) -> Word? {
        guard let text = fields.required(key) else { return nil }
        if let word = Word(rawValue: text.source) { return word }
        log.reportUnknown(
            "unknown-\(key)", text, among: type.allCases.map(\.rawValue), of: key, otherwise: "choose from")
        return nil
    }

    private func access(
        in fields: YAMLFields, of role: Service.Role?, with reader: FieldReader
    ) -> CAMHSAccess {
        var access = CAMHSAccess()
        guard let value = fields["access"] else { return access }
        if role != .camhs {
            log.report(
                "misplaced-access", at: value.range, "only a service with \"role: camhs\" has \"access\"",
                help: ["add \"role: camhs\" if it is the CAMHS of its area, or write the words under \"how\""])
        }
        let names = CAMHSAccess.Step.allCases.map(\.rawValue)
        let steps = YAMLFields(of: value, as: "\"access\"", knowing: names, log: log)
        for step in CAMHSAccess.Step.allCases {
            access[step] = reader.field(steps[step.rawValue], as: step.rawValue)
        }
        return access
    }

    private func ages(in fields: YAMLFields, with reader: FieldReader) -> ServiceField<AgeRange>? {
        guard let field = reader.field(fields["ages"], as: "ages") else { return nil }
        if let ages = field.map({ AgeRange($0) }) { return ages }
        log.report(
            "bad-ages", at: field.range, "\"\(field.value)\" is not a range of ages",
            help: ["write \"11 to 17\", \"18 and under\", \"16 and over\" or \"any age\", the lower age first"])
        return nil
    }

    private func areas(in fields: YAMLFields, with reader: FieldReader) -> ServiceField<ServiceAreas>? {
        guard let value = fields["areas"] else {
            _ = fields.required("areas")
            return nil
        }
        if case .text("everywhere") = value.content {
            return ServiceField(.everywhere, reader.inherited, at: value.range)
        }
        let areas = fields.texts("areas").map { Identifier($0.source, at: $0.range) }
        guard !areas.isEmpty else {
            _ = fields.required("areas")
            return nil
        }
        return ServiceField(.only(areas), reader.inherited, at: value.range)
    }

    private func languages(in fields: YAMLFields, with reader: FieldReader) -> ServiceField<ServiceLanguages>? {
        guard let field = reader.field(fields["languages"], as: "languages") else { return nil }
        do throws(ServiceLanguages.Unknown) {
            return ServiceField(try ServiceLanguages(reading: field.value), field.provenance, at: field.range)
        } catch {
            log.report(
                "unknown-language", at: field.range, "there is no language called \"\(error.word)\"",
                help: [SpokenLanguage.advice(for: error.word)])
            return nil
        }
    }
}
