import Questionnaire
import Screen

/// What stands on the screens of the staff.
extension KioskScreens {
    func addStaff(_ place: StaffPlace, to body: inout Body) {
        switch place {
        case .typing:
            body.add(wording[.staffPassphrase], .title)
            body.gap()
            body.add(isHeldUp ? wording(.waitToTryAgain, secondsLeft) : wording[.passphraseHidden])
        case .checking, .leaving: body.add(wording[.oneMoment])
        case .inside(let report, let focus): add(report, focus, to: &body)
        }
    }

    private func add(_ report: StaffReport, _ focus: StaffChoice, to body: inout Body) {
        for line in storeLines(of: report) { body.add(line) }
        body.add(wording[report.offersDrafts ? .draftsOffered : .draftsNotOffered])
        body.add(wording(.programVersion, ["version": report.version.harmless()]), .quiet)
        body.gap()
        for (index, choice) in StaffChoice.allCases.enumerated() {
            body.add([wording[choice.phrase]], isFocused: choice == focus, press: .item(index))
        }
        body.gap()
        body.add(wording[report.findings.isEmpty ? .nothingFound : .notLockedDown], .title)
        for finding in report.findings {
            for line in finding.harmless().wrapped(to: body.width, first: "- ", rest: "  ") {
                body.add(StyledLine(line))
            }
        }
    }

    private func storeLines(of report: StaffReport) -> [String] {
        switch report.store {
        case .none: [wording[.practiceHasNoStore]]
        case .damaged: [wording[.storeIsDamaged]]
        case .sound(let responses, let room):
            [wording(.responsesStored, responses), wording[.storeIsSound]]
                + [room.map { wording(.roomLeft, ["room": Self.size($0)]) }].compactMap(\.self)
        }
    }

    /// Bytes as shops count them: 1.2 GB, 350 MB.
    static func size(_ bytes: UInt64) -> String {
        let megabytes = bytes / 1_000_000
        if megabytes < 1000 { return "\(megabytes) MB" }
        return "\(megabytes / 1000).\(megabytes % 1000 / 100) GB"
    }
}
