import Foundation
import Testing

/// The main job from end to end, with the built program and nothing else.
struct WholeWayTests {
    @Test("From a new consultation to a poster, and the counts are those of another program")
    func wholeWay() throws {
        let folder = try WorkFolder()
        var bigconvo = folder.bigconvo
        #expect(try bigconvo("new", "consultation").status == 0)
        bigconvo.folder = folder("consultation")
        _ = try folder.writePassphrase()
        #expect(try bigconvo("check").output.hasPrefix("survey.survey: no faults\n"))
        #expect(try bigconvo("keys", "new", "commission", "--passphrase-file", "../passphrase").status == 0)

        // Forty people at the kiosk's plain mode, whose replies are made up.
        #expect(
            try bigconvo("rehearse", "--people", "40", "--seed", "3", "--as", "replies", "--output", "replies").status
                == 0)
        let replies = try folder.read("consultation/replies")
        let kiosk = try bigconvo(
            "kiosk", "--store", "kiosk.store", "--key", "commission.public", "--plain", input: replies)
        #expect(kiosk.status == 0, "\(kiosk.errors)")
        let collected = try bigconvo(
            "collect", "kiosk.store", "--key", "commission.private", "--passphrase-file", "../passphrase", "--output",
            "responses/kiosk.csv")
        #expect(collected.status == 0, "\(collected.errors)")

        // Five hundred more from Google Forms.
        #expect(try bigconvo("rehearse", "--people", "500", "--seed", "4", "--output", "made-up.csv").status == 0)
        let imported = try bigconvo("import", "made-up.csv", "--output", "responses/online.csv")
        #expect(imported.status == 0, "\(imported.errors)")
        #expect(imported.output.contains("made up"))

        let report = try AnalysisReport(try bigconvo("analyse", "--internal", "--format", "json").output)
        let counts = try IndependentCount.ofCells(
            in: [folder("consultation/responses/kiosk.csv"), folder("consultation/responses/online.csv")],
            folder: folder)
        try requireEqual(report, counts)
        let sent = try #require(counts["mode"]?["kiosk"])
        #expect((1...40).contains(sent))
        // Some came to an ending, and nothing of theirs is kept.
        let taken = try #require(counts["mode"]?["online"])
        #expect(imported.output.contains("  rows read      500\n"))
        #expect(imported.output.contains("  taken          \(taken)\n"))
        #expect((400..<500).contains(taken))

        let poster = try bigconvo("poster", "waiting", "--area", "portsmouth")
        #expect(poster.status == 0)
        #expect(poster.output.hasPrefix("DRAFT: contacts not confirmed"))
        #expect(poster.output.contains("0800 1111"))
    }

    /// Holds every count of the shipped survey's closed questions against the independent ones.
    private func requireEqual(_ report: AnalysisReport, _ counts: [String: [String: Int]]) throws {
        let everybody = try #require(counts["mode"]).values.reduce(0, +)
        #expect(report.responses.count == everybody)
        for item in report.items {
            #expect(item.states == everybody, "\(item.id)")
            guard let cells = counts[item.id] else { continue }
            // A column that holds whole answers: what is not empty and not declined was answered.
            let given = cells.filter { $0.key != "" && $0.key != "prefer-not-to-say" }
            for line in item.lines where line.measure == "choice" && given[line.code] != nil {
                #expect(line.count.count == given[line.code], "\(item.id) \(line.code)")
            }
            // A declined grid says so in the grid's own column.
            let declined = counts[item.id.split(separator: "/").first.map(String.init) ?? ""]?["prefer-not-to-say"] ?? 0
            #expect(item.declined.count == declined, "\(item.id)")
            let isSpread = ["turn-to", "priorities"].contains(item.id)
            if !isSpread { #expect(item.answered.count == given.values.reduce(0, +), "\(item.id)") }
        }
        let turnTo = try report.item("turn-to")
        for choice in ["friend", "family", "school", "camhs", "online", "other", "nobody"] {
            #expect(turnTo.count(choice) == counts["turn-to/\(choice)"]?["1"] ?? 0)
        }
        #expect(turnTo.answered.count == counts["turn-to/friend"].map { ($0["0"] ?? 0) + ($0["1"] ?? 0) })
        for choice in ["waiting", "drop-in", "school", "police"] {
            #expect(try report.item("priorities").count(choice, "first") == counts["priorities/\(choice)"]?["1"] ?? 0)
        }
    }

    @Test("What is published hides every count under ten, and says so", arguments: ["text", "markdown", "csv", "json"])
    func published(format: String) throws {
        let folder = try WorkFolder()
        let bigconvo = folder.bigconvo
        _ = try bigconvo("rehearse", "mental-health", "--people", "60", "--output", "made-up.csv")
        _ = try bigconvo("import", "made-up.csv", "--survey", "mental-health", "--output", "online.csv")
        let shown = try bigconvo("analyse", "mental-health", "online.csv", "--by", "age", "--format", format)
        #expect(shown.status == 0, "\(shown.errors)")
        #expect(!shown.output.contains("Not for publication"))
        let raw = try bigconvo(
            "analyse", "mental-health", "online.csv", "--by", "age", "--format", format, "--internal")
        #expect(raw.output.contains("Not for publication"))
        if format == "csv" {
            let counts = shown.output.split(whereSeparator: \.isNewline).dropFirst().flatMap {
                $0.split(separator: ",")
            }
            #expect(counts.contains("[c]"))
        }
    }

    @Test("The same answers through the kiosk and through an import are the same responses")
    func agreement() throws {
        let folder = try WorkFolder()
        let bigconvo = folder.bigconvo
        let passphrase = try folder.writePassphrase()
        _ = try bigconvo("keys", "new", "k", "--passphrase-file", passphrase)
        _ = try bigconvo(
            "rehearse", "mental-health", "--people", "60", "--seed", "9", "--as", "replies", "--output", "replies")
        _ = try bigconvo("rehearse", "mental-health", "--people", "60", "--seed", "9", "--output", "forms.csv")
        _ = try bigconvo(
            "kiosk", "mental-health", "--store", "s", "--key", "k.public", "--plain", input: try folder.read("replies"))
        _ = try bigconvo("collect", "s", "--key", "k.private", "--passphrase-file", passphrase, "--output", "kiosk.csv")
        _ = try bigconvo(
            "import", "forms.csv", "--survey", "mental-health", "--mode", "kiosk", "--output", "online.csv",
            "--again")
        func rows(_ name: String) throws -> [String] {
            try folder.read(name).split(separator: "\r\n").map(String.init)
        }
        let forms = try rows("online.csv")
        #expect(forms.first?.hasSuffix(",made-up") == true)
        // But for the mark, which a kiosk does not know of. Who came to an ending is in neither.
        let unmarked = [forms[0].dropLast(",made-up".count)] + forms.dropFirst().map { $0.dropLast(",1".count) }
        #expect(try rows("kiosk.csv").sorted() == unmarked.map(String.init).sorted())
    }
}
