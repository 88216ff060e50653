import Foundation
import Testing

struct PosterApproveTests {
    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    @Test("An approval is kept, the poster then lacks the contacts only, and a change makes it a draft again")
    func approve() throws {
        let approved = try folder.bigconvo("poster", "approve", "waiting", "--by", "AB", "--on", "2026-11-23")
        #expect(approved.status == 0, "\(approved.errors)")
        #expect(
            approved.output == """
                AB, for a safeguarding lead, said yes to "Still waiting? You still matter" on 23 November 2026.
                That is in approvals.yml.
                It stays a draft. DRAFT: contacts not confirmed.

                """)
        #expect(try folder.bigconvo("poster", "waiting").output.hasPrefix("DRAFT: contacts not confirmed\n"))
        #expect(try folder.bigconvo("check", "approvals.yml").output == "approvals.yml: no faults\n")
        let other = try folder.bigconvo("poster", "waiting", "--publisher", "Us").output
        #expect(other.hasPrefix("DRAFT: contacts not confirmed, changed since it was approved\n"))
        #expect(other.contains("AB approved other words, or other contacts, on 23 November 2026."))
        #expect(try folder.bigconvo("poster", "trust").output.hasPrefix("DRAFT: contacts not confirmed, words not"))
    }

    @Test("A second approval stands beside the first, and the same one only once")
    func several() throws {
        for role in ["camhs", "young-people", "safeguarding-lead", "camhs"] {
            let result = try folder.bigconvo(
                "poster", "approve", "--by", "AB", "--role", role, "--on", "2026-11-23")
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(try folder.read("approvals.yml").matches(of: #/- poster: general/#).count == 3)
    }

    @Test("Nobody, a day that has not come and a poster that is not there are refused, and nothing is written")
    func refused() throws {
        for arguments in [
            ["waiting", "--by", " ", "--on", "2026-11-23"], ["waiting", "--by", "AB", "--on", "2999-01-01"],
            ["wating", "--by", "AB", "--on", "2026-11-23"],
            ["waiting", "--by", "AB", "--on", "2026-11-23", "--headline", "9"],
        ] {
            let result = try folder.bigconvo.run(Program.path, ["poster", "approve"] + arguments)
            #expect(result.status == 1)
        }
        #expect(try !folder.names.contains("approvals.yml"))
    }

    @Test("A broken file of approvals is a fault, and is not written over")
    func broken() throws {
        try folder.write("approvals: [{poster: waiting}]\n", to: "approvals.yml")
        #expect(try folder.bigconvo("poster", "waiting").status == 1)
        let result = try folder.bigconvo("poster", "approve", "waiting", "--by", "AB", "--on", "2026-11-23")
        #expect(result.status == 1)
        #expect(result.errors.contains("missing-field"))
        #expect(try folder.read("approvals.yml") == "approvals: [{poster: waiting}]\n")
    }
}
