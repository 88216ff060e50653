package import Questionnaire

extension ServicesDirectory {
    /// Where two entries, or two facts of one entry, cannot both be right.
    ///
    /// - Parameter today: decides which confirmations still hold: what a person has confirmed may differ from what ships.
    package func contradictions(on today: CalendarDay) -> [Diagnostic] {
        services.indices.flatMap { index in
            services[..<index].flatMap { ServicePair($0, services[index]).contradictions }
        } + services.flatMap(\.addressesElsewhere)
            + replaced.flatMap { earlier -> [Diagnostic] in
                guard let later = self[earlier.id.name] else { return [] }
                return ServicePair(earlier, later).corrections(on: today)
            }
    }
}

extension Service {
    /// Addresses of one service that stand on several sites: one of them may be somebody else's.
    fileprivate var addressesElsewhere: [Diagnostic] {
        let found = channels.filter { [.web, .chat, .email].contains($0.value.kind) }
        guard let first = found.first else { return [] }
        return found.dropFirst().filter { $0.value.site != first.value.site }.map { channel in
            Diagnostic(
                "address-elsewhere", .warning, file: file, at: channel.range,
                "\(name.value): \(channel.value.address) is not at \(first.value.site), where \(first.value.address) is",
                help: ["look at the service's own site which of them it names"])
        }
    }
}

extension Channel {
    /// The site of an address without `www.`: `samaritans.org` of `jo@samaritans.org`.
    ///
    /// A site within another, such as `111.nhs.uk`, is its own: under `nhs.uk` are thousands of services.
    var site: String {
        let host = address.split(separator: "/").first.map(String.init) ?? address
        let name = host.split(separator: "@").last.map(String.init) ?? host
        return (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name).lowercased()
    }
}
