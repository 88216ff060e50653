import Questionnaire

/// Reads one entry of `channels`.
struct ChannelReader {
    let log: FaultLog
    let inherited: Provenance

    func channel(_ value: YAMLValue) -> ServiceField<Channel>? {
        let kinds = Channel.Kind.allCases.map(\.rawValue)
        guard case .fields(let written) = value.content else {
            log.report(
                "wrong-shape", at: value.range, "a channel says what it is, and this is \(value.kind)",
                help: ["write \"- phone: 0800 1111\", or text, web, chat or email"])
            return nil
        }
        let others = ["then"] + FieldReader.provenanceKeys
        if !written.contains(where: { kinds.contains($0.key.name) }) {
            let unknown = written.first { !others.contains($0.key.name) }
            log.report(
                "unknown-channel", at: unknown?.key.range ?? value.range,
                unknown.map { "there is no channel called \"\($0.key.name)\"" } ?? "a channel needs its kind",
                help: [
                    unknown.flatMap { NearestName.of($0.key.name, in: kinds) }.map { "did you mean \"\($0)\"?" }
                        ?? "the channels are: \(kinds.joined(separator: ", "))"
                ])
            return nil
        }
        let fields = YAMLFields(of: value, as: "a channel", knowing: kinds + others, log: log)
        let present = Channel.Kind.allCases.filter { fields[$0.rawValue] != nil }
        if present.count > 1 {
            log.report(
                "two-channels", at: value.range,
                "this is \(present.map(\.rawValue).joined(separator: " and ")) at once",
                help: ["give each its own line, starting with \"-\""])
        }
        let provenance = FieldReader.provenance(in: fields, inheriting: inherited, log: log)
        guard let kind = present.first, let text = fields.required(kind.rawValue) else { return nil }
        let then = fields.text("then")
        if let then { log.report(UnsafeWords.diagnostics(for: then, in: log.file)) }
        guard let channel = read(text, as: kind, then: then?.source) else { return nil }
        return ServiceField(channel, provenance, at: text.range)
    }

    private func read(_ text: Text, as kind: Channel.Kind, then: String?) -> Channel? {
        let written = text.source
        switch kind {
        case .phone:
            do throws(PhoneNumber.Fault) {
                warn(of: try PhoneNumber(written), at: text)
            } catch {
                return refuse(
                    text, "bad-phone", "\"\(written)\" is no phone number of the United Kingdom: \(error.reason)",
                    help: error.advice)
            }
        case .text:
            return textChannel(text, then: then)
        case .web, .chat:
            let address = written.hasPrefix("https://") ? String(written.dropFirst("https://".count)) : written
            guard ContactShape.isWebAddress(address) else {
                return refuse(
                    text, "bad-address", "\"\(written)\" does not look like a web address",
                    help: "write it as on the page, such as childline.org.uk, without \"http://\" and without blanks")
            }
            return Channel(kind: kind, address: address, keyword: nil, then: then)
        case .email:
            guard ContactShape.isEmail(written) else {
                return refuse(
                    text, "bad-email", "\"\(written)\" does not look like an email address",
                    help: "write it as on the page, such as jo@samaritans.org")
            }
        }
        return Channel(kind: kind, address: written, keyword: nil, then: then)
    }

    private func warn(of number: PhoneNumber, at text: Text) {
        if number.kind == .costly {
            log.report(
                "costly-phone", .warning, at: text.range, "calls to \"\(text.source)\" cost more than other calls",
                help: ["look for a number that starts with 0800, 0808, 03, 01 or 02"])
        }
        if number.isMadeUp {
            log.report(
                "made-up-phone", .warning, at: text.range,
                "\"\(text.source)\" is set aside for films and books: nobody answers",
                help: ["look the real number up on the service's own site"])
        }
    }

    private func textChannel(_ text: Text, then: String?) -> Channel? {
        let words = text.source.split(separator: " ")
        if ContactShape.isTextNumber(text.source) {
            return Channel(kind: .text, address: text.source, keyword: nil, then: then)
        }
        let number = words.dropFirst(2).joined(separator: " ")
        if words.count >= 3, words[1] == "to", ContactShape.isKeyword(String(words[0])),
            ContactShape.isTextNumber(number)
        {
            return Channel(kind: .text, address: number, keyword: String(words[0]), then: then)
        }
        return refuse(
            text, "bad-phone", "\"\(text.source)\" does not look like a number to text",
            help: "write \"SHOUT to 85258\" with the word in capitals, or the number alone")
    }

    private func refuse(_ text: Text, _ id: String, _ message: String, help: String) -> Channel? {
        log.report(id, at: text.range, message, help: [help])
        return nil
    }
}
