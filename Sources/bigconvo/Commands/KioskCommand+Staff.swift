import ArgumentParser
import Glibc
import Kiosk
import Questionnaire
import Responses
import Signposting

/// What staff and those who set up a kiosk ask of it.
extension KioskCommand {
    /// The way in for staff, where there is a passphrase.
    func entrance(to store: SealedStore?, speaking languages: [String]) throws -> StaffEntrance? {
        guard let staff else { return nil }
        let lock = try StaffLock.read(staff)
        let terminal = try terminalFacts()
        return StaffEntrance(
            admits: { typed in
                // What is too short to be one is as wrong as any other.
                guard let passphrase = try? Passphrase(typed, from: staff) else { return false }
                return lock.opens(with: passphrase)
            },
            report: {
                StaffReport(
                    store: Self.condition(of: store), offersDrafts: drafts, version: BigConvo.configuration.version,
                    findings: MachineCheck.findings(completed(terminal, speaking: languages)).map(\.message))
            })
    }

    private static func condition(of store: SealedStore?) -> StaffReport.Store {
        guard let store else { return .none }
        guard store.isSound(), let responses = try? store.count() else { return .damaged }
        return .sound(responses: responses, room: DiskRoom.left(for: store.file))
    }

    private func languagesToSpeak() throws -> [String] {
        guard survey != nil || Shelf.isThere(Shelf.surveyFile) else { return [] }
        let (survey, source) = try Shelf.survey(survey)
        return try OfferedLanguages(of: survey, called: source.name, only: language, withDrafts: drafts).offered
            .map(\.code)
    }

    private func terminalFacts() throws -> MachineFacts {
        // A test of the computer needs no survey; where one is named, it has to be right.
        let isNamed = survey != nil || Shelf.isThere(Shelf.surveyFile)
        let edition = isNamed ? try Shelf.survey(survey).survey.survey.edition : nil
        return MachineFacts(ofTerminal: STDIN_FILENO, year: Shelf.today.year, edition: edition)
    }

    /// With this computer as it is now, and the place where the store is or would be.
    private func completed(_ facts: MachineFacts, speaking languages: [String]) -> MachineFacts {
        var facts = facts
        facts.lookAround()
        facts.letsStaffIn = staff != nil
        facts.voice = speak ? VoiceFacts.look(for: languages) : nil
        facts.store = store.map { StoreFacts.read($0, near: [key, staff].compactMap(\.self)) }
        return facts
    }

    /// - Throws: ``Faults`` where something lets people out of the kiosk, or loses answers or gives them away.
    func testComputer() throws {
        let facts = completed(try terminalFacts(), speaking: try speak ? languagesToSpeak() : [])
        let findings = MachineCheck.findings(facts)
        if findings.hasErrors { throw Faults(findings) }
        Console.tell(findings)
        let unseen = facts.store == nil ? " Name the store and the key too: --store FILE --key NAME.public." : ""
        try Console.print(
            findings.isEmpty
                ? "This computer is locked down, as far as it can tell.\(unseen)\n"
                : "Nothing here lets people out of the kiosk. Look at the \(counted(findings.count, "warning")) above.\(unseen)\n"
        )
    }
}
